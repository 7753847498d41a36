package luzhi.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

class PagesTest {

    private static int limit(String text) {
        Faults faults = new Faults();
        int limit = Pages.limit(text, 7, faults);
        faults.throwIfAny();
        return limit;
    }

    @Test
    void takesALimitFromOneToTenThousand() {
        assertEquals(7, limit(null));
        assertEquals(1, limit("1"));
        assertEquals(10_000, limit("10000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "10001", "99999999999", "1.5", "1e3", "ten", " 1", "０", "+1", "01"})
    void refusesOtherLimits(String text) {
        assertThrows(RuleBroken.class, () -> limit(text));
    }
}
