package luzhi.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTextTest {

    private static final Map<String, String> VALUES = Map.of("a", "7", "b", "3", "c-d", "2");

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "100 * (a - b) / b ~ 100 × (7 − 3) ÷ 3",
            "a - (b - c-d) ~ 7 − (3 − 2)",
            "a - b - c-d ~ 7 − 3 − 2",
            "a / (b * c-d) ~ 7 ÷ (3 × 2)",
            "-(a + b) * 2 ~ −(7 + 3) × 2",
            "MIN(a, b + 1) >= c-d && !(a = b) ~ MIN(7, 3 + 1) ≥ 2 && !(7 = 3)",
            "STATED(a) || b != 0.10 ~ STATED(7) || 3 ≠ 0.10"})
    void namesGiveWayToValuesAndBracketsStayWhereTheyAreNeeded(String formula, String printed) {
        assertEquals(printed, TermText.print(Formula.parse(formula).term(), VALUES::get));
    }
}
