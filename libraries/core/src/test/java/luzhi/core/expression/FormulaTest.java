package luzhi.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static BigDecimal value(String formula, Map<String, BigDecimal> values) throws NoResult {
        return Formula.parse(formula).calculate(values);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    @Test
    void calculatesWithoutBinaryFractions() throws NoResult {
        assertEquals(decimal("0.3"), value("a + b", Map.of("a", decimal("0.1"), "b", decimal("0.2"))));
        assertEquals(0, decimal("0.0001").compareTo(
                value("a - b", Map.of("a", decimal("123456789012345.0001"), "b", decimal("123456789012345")))));
        assertEquals(0, decimal("999999999999999998").compareTo(
                value("2 * a", Map.of("a", decimal("499999999999999999")))));
    }

    @Test
    void dividesWithThirtyFourDigits() throws NoResult {
        assertEquals(decimal("0.3333333333333333333333333333333333"), value("1 / 3", Map.of()));
    }

    @Test
    void readsNamesInKebabCaseAndAMinusBetweenSpaces() throws NoResult {
        Formula formula = Formula.parse("teacher - civil-servant");
        assertEquals(Set.of("teacher", "civil-servant"), formula.names());
        assertEquals(decimal("2"), formula.calculate(Map.of("teacher", decimal("5"), "civil-servant", decimal("3"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"teacher - civil_servant", "civil_servant", "_a", "a_"})
    void refusesUnderscoresSinceNamesAreInKebabCase(String text) {
        assertThrows(IllegalArgumentException.class, () -> Formula.parse(text));
    }

    @Test
    void hasNoResultForAZeroDivisor() {
        NoResult why = assertThrows(NoResult.class, () -> value("1 / a", Map.of("a", decimal("0.00"))));
        assertTrue(why.getMessage().contains("1 / a"), why.getMessage());
    }

    @Test
    void hasNoResultForAMissingValue() {
        assertThrows(NoResult.class, () -> value("a + b", Map.of("a", decimal("1"))));
    }

    @Test
    void knowsAFewFunctions() throws NoResult {
        assertEquals(decimal("1"), value("MIN(1, 2)", Map.of()));
        assertEquals(decimal("2"), value("MAX(1, 2)", Map.of()));
        assertEquals(decimal("2"), value("ABS(0 - 2)", Map.of()));
        assertEquals(decimal("3"), value("IF(1 > 2, 2, 3)", Map.of()));
    }

    @Test
    void asksWhetherAValueIsStated() throws NoResult {
        Formula formula = Formula.parse("IF(STATED(in-use), in-use, 0)");
        assertEquals(Set.of("in-use"), formula.names());
        assertEquals(decimal("7"), formula.calculate(Map.of("in-use", decimal("7"))));
        assertEquals(decimal("0"), formula.calculate(Map.of()));
    }

    @Test
    void tellsConditionsFromNumbers() throws NoResult {
        assertTrue(Formula.parse("a >= 90").holds(Map.of("a", decimal("90.00"))));
        assertFalse(Formula.parse("a >= 90").holds(Map.of("a", decimal("89.99"))));
        assertThrows(NoResult.class, () -> Formula.parse("a + 1").holds(Map.of("a", BigDecimal.ONE)));
        assertThrows(NoResult.class, () -> Formula.parse("a > 1").calculate(Map.of("a", BigDecimal.ONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1 +", "9^9", "9 % 2", "(1", "1)", "RANDOM()", "FACT(99999)", "a b",
            "NOW()", "a[1]",
            "a.b", "1 2", "$a", "2a", "1e999999999 + 1", "0x1F"})
    void refusesWhatIsNoFormulaOfOurs(String text) {
        assertThrows(IllegalArgumentException.class, () -> Formula.parse(text));
    }

    @Test
    void refusesVeryLongTexts() {
        String longest = "1" + "+1".repeat((Formula.LONGEST - 1) / 2);
        Formula.parse(longest);
        assertThrows(IllegalArgumentException.class, () -> Formula.parse(longest + "+11"));
    }

    @Test
    void keepsNothingFromOneCalculationToTheNext() throws NoResult {
        Formula formula = Formula.parse("a");
        assertEquals(decimal("1"), formula.calculate(Map.of("a", decimal("1"))));
        assertThrows(NoResult.class, () -> formula.calculate(Map.of()));
    }

    @Test
    void neverCalculatesForLong() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String monster : List.of("1e999999999 + 1", "1e-999999999 - 1", "1e999999999 / 3",
                    "1e2147483647 * 1e2147483647",
                    "1e999999999 > 1e-999999999", "1e99999999999", "MAX(1e999999999, 1)")) {
                try {
                    Formula.parse("IF(" + monster + " > 1, 1, 2)").calculate(Map.of());
                } catch (NoResult | IllegalArgumentException refused) {
                    assertTrue(refused.getMessage().length() < 1000);
                }
            }
        });
    }

    @Test
    void showsItselfAsATree() {
        Term now = new Term.Name("now");
        Term before = new Term.Name("before-that");
        assertEquals(new Term.Operation("/", List.of(
                new Term.Operation("*", List.of(new Term.Literal(decimal("100")),
                        new Term.Operation("-", List.of(now, before)))),
                before)), Formula.parse("100 * (now - before-that) / before-that").term());
        assertEquals(new Term.Operation("&&", List.of(new Term.Operation("STATED", List.of(now)),
                new Term.Operation("=", List.of(new Term.Literal(BigDecimal.ONE), new Term.Literal(BigDecimal.ONE))))),
                Formula.parse("STATED(now) && TRUE == 1").term());
    }

    @Test
    void aResultIsAFormulaHoweverManyDigitsItHas() throws NoResult {
        BigDecimal result = decimal("-16768.64089095501299461912954354112");
        assertEquals(result, Formula.ofNumber(result).calculate(Map.of()));
        assertEquals(new Term.Literal(result), Formula.ofNumber(result).term());
    }
}
