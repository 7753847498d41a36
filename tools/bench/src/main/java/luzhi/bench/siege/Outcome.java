package luzhi.bench.siege;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of one kind of attack.
 *
 * @param died who, one entry for each time
 * @param median of those answered
 * @param slowest the 99th percentile of those answered
 * @param peakMegabytes of the attacked service
 * @param faults found by the kind itself, in words
 */
record Outcome(Attack attack, Attempts attempts, List<String> died, Duration median, Duration slowest, SmallReads small,
        long peakMegabytes, Duration time, List<String> faults, Map<String, Object> notes) {

    Outcome {
        died = List.copyOf(died);
        faults = List.copyOf(faults);
        notes = new LinkedHashMap<>(notes);
    }

    static Outcome of(Kind kind, Tally tally, Watch watch, Bystander bystander, Duration time)
            throws IOException {
        Attempts attempts = new Attempts(tally.tried(), tally.of(Reply.Fate.ANSWERED), tally.of(Reply.Fate.REFUSED),
                tally.of(Reply.Fate.FAILED), tally.blamed());
        SmallReads small = new SmallReads(bystander.slowestButFew(), bystander.asked(), bystander.failed());
        return new Outcome(new Attack(kind.name(), kind.service(), kind.isOutage()), attempts, watch.deaths(),
                tally.percentile(50), tally.percentile(99), small, watch.peakMegabytes(), time, tally.faults(),
                tally.notes());
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", attack.kind());
        map.put("service", attack.service());
        map.put("tried", attempts.tried());
        map.put("answered", attempts.answered());
        map.put("refused", attempts.refused());
        map.put("failed", attempts.failed());
        map.put("blamed", attempts.blamed());
        map.put("died", died);
        map.put("p50Millis", median.toMillis());
        map.put("p99Millis", slowest.toMillis());
        map.put("smallP99Millis", small.slowest().toMillis());
        map.put("smallAsked", small.asked());
        map.put("smallFailed", small.failed());
        map.put("peakMegabytes", peakMegabytes);
        map.put("seconds", time.toSeconds());
        map.putAll(notes);
        map.put("wrong", PassRule.whatIsWrong(this));
        return map;
    }
}
