package luzhi.bench.siege;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of one kind of attack.
 *
 * @param answered whole and well
 * @param refused with a reason (4xx), told to come again (503 with Retry-After), or hung up on for being slow
 * @param failed whatever else: another 5xx, a broken connection, nothing in time, or an answer that blames a service
 * @param blamed how many of the failed were answers that blame a service
 * @param died who, one entry for each time
 * @param median of those answered
 * @param slowest the 99th percentile of those answered
 * @param small the 99th percentile of small reads beside it
 * @param peakMegabytes of the attacked service
 * @param faults found by the kind itself, in words
 * @param outage see {@link Kind#isOutage()}
 */
record Outcome(String kind, String service, boolean outage, int tried, int answered, int refused, int failed,
        int blamed,
        List<String> died, Duration median, Duration slowest, Duration small, int smallAsked, int smallFailed,
        long peakMegabytes, Duration time, List<String> faults, Map<String, Object> notes) {

    Outcome {
        died = List.copyOf(died);
        faults = List.copyOf(faults);
        notes = new LinkedHashMap<>(notes);
    }

    static Outcome of(Kind kind, Tally tally, Watch watch, Bystander bystander, Duration time)
            throws IOException {
        return new Outcome(kind.name(), kind.service(), kind.isOutage(), tally.tried(), tally.of(Reply.Fate.ANSWERED),
                tally.of(Reply.Fate.REFUSED), tally.of(Reply.Fate.FAILED), tally.blamed(), watch.deaths(),
                tally.percentile(50), tally.percentile(99), bystander.slowestButFew(), bystander.asked(),
                bystander.failed(), watch.peakMegabytes(), time, tally.faults(), tally.notes());
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", kind);
        map.put("service", service);
        map.put("tried", tried);
        map.put("answered", answered);
        map.put("refused", refused);
        map.put("failed", failed);
        map.put("blamed", blamed);
        map.put("died", died);
        map.put("p50Millis", median.toMillis());
        map.put("p99Millis", slowest.toMillis());
        map.put("smallP99Millis", small.toMillis());
        map.put("smallAsked", smallAsked);
        map.put("smallFailed", smallFailed);
        map.put("peakMegabytes", peakMegabytes);
        map.put("seconds", time.toSeconds());
        map.putAll(notes);
        map.put("wrong", PassRule.whatIsWrong(this));
        return map;
    }
}
