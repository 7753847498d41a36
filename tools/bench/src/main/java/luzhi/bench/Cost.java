package luzhi.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

import luzhi.launcher.Workbench;

/**
 * What an answer of the report service costs once everything is warm.
 *
 * @param effort of the last round
 * @param peakMegabytes the most memory that the report service had in RAM meanwhile
 * @param answer that of the last round
 */
record Cost(Rounds rounds, Effort effort, long peakMegabytes, Service.Answer answer) {

    static Cost of(String path, int rounds, Services services, Workbench workbench)
            throws IOException, InterruptedException {
        services.report().get(path).require(200);
        Machine.forgetPeak(workbench.pid(Services.REPORT));
        Rounds times = new Rounds();
        Effort effort = null;
        Service.Answer answer = null;
        for (int round = 0; round < rounds; round++) {
            Effort before = Effort.of(services);
            answer = services.report().get(path).require(200);
            effort = Effort.of(services).since(before);
            times.add(answer.time());
        }
        return new Cost(times, effort, Machine.peakMegabytes(workbench.pid(Services.REPORT)), answer);
    }

    void say(String what, PrintStream out) {
        out.printf(
                "  %-34s %s%n    answer %d kB, peak of the report service %d MB%n    requests %s%n    statements %s%n",
                what, rounds, answer.bytes() >> 10, peakMegabytes, effort.requests(), effort.statements());
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("seconds", rounds.seconds());
        map.put("requests", effort.requests());
        map.put("statements", effort.statements());
        map.put("peakMegabytes", peakMegabytes);
        map.put("answerBytes", answer.bytes());
        return map;
    }
}
