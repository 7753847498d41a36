package luzhi.claims.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    @ParameterizedTest
    @CsvSource({"8, 10, 0.800 (0.490-0.943)", "0, 40, 0.000 (0.000-0.088)", "40, 40, 1.000 (0.912-1.000)",
            "50, 100, 0.500 (0.404-0.596)", "0, 0, -"})
    void aShareIsToldWithTheIntervalOfWilson(int hits, int of, String told) {
        assertEquals(told, new Proportion(hits, of).toString());
    }

    @Test
    void noMoreHitsThanTries() {
        assertThrows(IllegalArgumentException.class, () -> new Proportion(3, 2));
    }
}
