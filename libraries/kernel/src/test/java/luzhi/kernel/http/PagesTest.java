package luzhi.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.problem.RuleBroken;

class PagesTest {

    @Test
    void takesALimitFromOneToTenThousand() {
        assertEquals(7, Pages.limit(null, 7));
        assertEquals(1, Pages.limit("1", 7));
        assertEquals(10_000, Pages.limit("10000", 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "10001", "99999999999", "1.5", "1e3", "ten", " 1", "０", "+1", "01"})
    void refusesOtherLimits(String text) {
        assertThrows(RuleBroken.class, () -> Pages.limit(text, 7));
    }
}
