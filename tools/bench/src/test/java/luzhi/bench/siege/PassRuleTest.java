package luzhi.bench.siege;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class PassRuleTest {

    private static final Duration QUICK = Duration.ofMillis(500);
    private static final Duration SLOW = Duration.ofMillis(501);

    private static Outcome outcome(boolean outage, int failed, int blamed, List<String> died, Duration small,
            List<String> faults) {
        return new Outcome(new Attack("some-kind", "finance", outage),
                new Attempts(10, 9 - failed, 1, failed, blamed), died, QUICK, SLOW, new SmallReads(small, 20, 0), 256,
                Duration.ofSeconds(2), faults, Map.of());
    }

    @Test
    void whoIsRefusedWithAReasonIsNoFault() {
        assertEquals(List.of(), PassRule.whatIsWrong(outcome(false, 0, 0, List.of(), QUICK, List.of())));
    }

    @Test
    void everythingThatIsWrongIsTold() {
        assertEquals(
                List.of("died: finance, report", "2 answers blame a service", "1 failed", "small reads took 501 ms",
                        "3 slow ones still held"),
                PassRule.whatIsWrong(outcome(false, 3, 2, List.of("finance", "report"), SLOW,
                        List.of("3 slow ones still held"))));
    }

    @Test
    void ofAnOutageOnlyOtherDeathsAndItsOwnFaultsCount() {
        assertEquals(List.of("died: report", "2 acknowledged figures are lost"), PassRule.whatIsWrong(
                outcome(true, 3, 1, List.of("report"), SLOW, List.of("2 acknowledged figures are lost"))));
    }

    @Test
    void inAHurryNoTimeIsJudged() {
        assertEquals(List.of("1 failed"),
                PassRule.whatIsWrongWhateverTheTime(outcome(false, 1, 0, List.of(), SLOW, List.of())));
    }
}
