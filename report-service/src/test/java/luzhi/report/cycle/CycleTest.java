package luzhi.report.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.kernel.period.Period;

class CycleTest {

    private static final String GOOD = """
            - id: "1.1"
              title: {zh: 要点, en: Point}
              basis: 某法
              let: {now: finance.spending, before: finance.spending@previous-year}
              value: now - before
              at-least: 0
              unit: CNY
            """;

    @Test
    void aCriterionIsReadWithItsPeriodsAndComparison() {
        Cycle cycle = CycleFixtures.withCriteria(GOOD);
        Criterion criterion = cycle.findCriterion("1.1").orElseThrow();
        assertEquals(Comparison.AT_LEAST, criterion.comparison());
        assertEquals(Set.of(Period.ofYear(2020), Period.ofYear(2019)), cycle.periods());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            at-least: 0                    | at-least: 0, at-most: 3                   | exactly one of
            unit: CNY                      | advisory: false                           | has a unit
            value: now - before            | value: now - then                         | let does not explain
            value: now - before            | value: now - (before                      | Not a formula
            value: now - before            | value: SECRET(now)                        | Not a formula
            before: finance.spending@previous-year | before: threshold.nowhere         | no thresholds
            before: finance.spending@previous-year | before: finance.spending@recently | Not a period
            id: "1.1"                      | id: "1.1", colour: red                    | colour
            """)
    void aFlawedDocumentIsRefusedAndSaysWhy(String part, String replacement, String said) {
        String flawed = "- {"
                + GOOD.strip().substring(2).lines().map(String::strip).reduce((a, b) -> a + ", " + b).orElseThrow()
                        .replace(part, replacement)
                + "}";
        assertTrue(assertThrows(UncheckedIOException.class, () -> CycleFixtures.withCriteria(flawed)).getMessage()
                .contains(said), () -> said);
    }

    @Test
    void twoCriteriaDoNotBearOneNumber() {
        assertTrue(assertThrows(UncheckedIOException.class, () -> CycleFixtures.withCriteria(GOOD + GOOD)).getMessage()
                .contains("1.1"));
    }

    @Test
    void aThresholdHasTheValueOfItsDay() {
        Threshold threshold = CycleFixtures.withCriteria(GOOD).thresholds().get(0);
        assertEquals("90", threshold.findOn(LocalDate.of(2019, 12, 31)).orElseThrow().value().toString());
        assertEquals("95", threshold.findOn(LocalDate.of(2020, 1, 1)).orElseThrow().value().toString());
        assertTrue(threshold.findOn(LocalDate.of(2014, 12, 31)).isEmpty());
    }
}
