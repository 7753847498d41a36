package luzhi.bench.doors;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What the knocks of each kind got, and what should not have been. */
final class Findings {

    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAILURE = 500;
    private static final int BUSY = 503;
    private static final int SHOWN = 40;

    private final Map<String, Map<Integer, Integer>> statuses = new TreeMap<>();
    /** What is wrong, by its kind, each with how often and the first time. */
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    private record Fault(int times, String first) {}

    synchronized void add(Knock knock, Answered answer) {
        statuses.computeIfAbsent(knock.kind(), kind -> new TreeMap<>()).merge(answer.status(), 1, Integer::sum);
        String fault = fault(answer);
        if (!fault.isEmpty()) {
            faults.merge(fault + ", " + knock.kind() + " at " + knock.service(),
                    new Fault(1, knock + "\n      → " + answer.status() + " " + cut(answer.body())),
                    (one, other) -> new Fault(one.times() + 1, one.first()));
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(400, text.length())).replace("\r", "\\r").replace("\n", "\\n");
    }

    private static String fault(Answered answer) {
        int status = answer.status();
        if (status == 0) {
            return "no answer";
        }
        if (status >= FIRST_FAILURE && !(status == BUSY && answer.body().contains("\"overloaded\""))) {
            return "failed with " + status;
        }
        if (status >= FIRST_REFUSAL && !answer.isProblem()) {
            return status + " without a problem";
        }
        return status >= FIRST_REFUSAL && answer.body().contains("Exception") || answer.body().contains("\tat ")
                ? "an answer that shows our inside"
                : "";
    }

    /** Something that no knock alone has done. */
    synchronized void fault(String words, String where) {
        faults.merge(words, new Fault(1, where), (one, other) -> new Fault(one.times() + 1, one.first()));
    }

    synchronized Map<String, Map<Integer, Integer>> statuses() {
        return statuses;
    }

    synchronized int faults() {
        return faults.values().stream().mapToInt(Fault::times).sum();
    }

    synchronized void print(PrintStream out) {
        statuses.forEach((kind, each) -> out.printf("%-16s %7d  %s%n", kind,
                each.values().stream().mapToInt(Integer::intValue).sum(), each));
        out.println();
        faults.entrySet().stream().limit(SHOWN)
                .forEach(fault -> out.printf("%s, %d times; first:%n      %s%n", fault.getKey(),
                        fault.getValue().times(), fault.getValue().first()));
    }
}
