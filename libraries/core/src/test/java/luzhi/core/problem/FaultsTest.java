package luzhi.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void throwsNothingWhereNothingIsWrong() {
        new Faults().throwIfAny();
        new Faults().throwIfAnyForbidden();
    }

    @Test
    void listsTheFirstThousandAndCountsAll() {
        Faults faults = new Faults();
        for (int i = 0; i < 1234; i++) {
            faults.at("/" + i, "not-text", i);
        }
        RuleBroken refusal = assertThrows(RuleBroken.class, faults::throwIfAny);
        assertEquals(1234, refusal.count());
        assertEquals(Faults.LISTED, refusal.faults().size());
        assertEquals("/999", refusal.faults().get(999).pointer());
    }

    @Test
    void becomesTheRefusalAskedFor() {
        Faults faults = new Faults();
        faults.add(Fault.of("figure-changed"));
        assertThrows(Forbidden.class, faults::throwIfAnyForbidden);
        assertThrows(StaleRevision.class, faults::throwIfAnyStale);
        assertThrows(RevisionRequired.class, faults::throwIfAnyUnguarded);
    }
}
