package luzhi.bench.siege;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * When a kind of attack was borne: nobody died, no service was blamed, nothing failed, small reads beside it took no longer than half
 * a second (99th percentile), and the kind itself found no fault. Of an outage only deaths beside it and the kind's own faults count.
 */
final class PassRule {

    static final Duration SMALL_READ = Duration.ofMillis(500);

    private PassRule() {}

    /** In words; empty if it was borne. */
    static List<String> whatIsWrong(Outcome outcome) {
        return whatIsWrong(outcome, true);
    }

    /** The same, whatever time small reads took: that says something of a suite only where nothing else is at work. */
    static List<String> whatIsWrongWhateverTheTime(Outcome outcome) {
        return whatIsWrong(outcome, false);
    }

    private static List<String> whatIsWrong(Outcome outcome, boolean isTimed) {
        List<String> wrong = new ArrayList<>();
        if (!outcome.died().isEmpty()) {
            wrong.add("died: " + String.join(", ", outcome.died()));
        }
        if (!outcome.attack().outage()) {
            if (outcome.attempts().blamed() > 0) {
                wrong.add(outcome.attempts().blamed() + " answers blame a service");
            }
            if (outcome.attempts().failed() > outcome.attempts().blamed()) {
                wrong.add(outcome.attempts().failed() - outcome.attempts().blamed() + " failed");
            }
            if (isTimed && outcome.small().slowest().compareTo(SMALL_READ) > 0) {
                wrong.add("small reads took " + outcome.small().slowest().toMillis() + " ms");
            }
        }
        wrong.addAll(outcome.faults());
        return wrong;
    }
}
