package luzhi.report.assessment.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.period.Period;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionDirectory;

class CycleTest {

    private static final String GOOD = """
            - id: "1.1"
              title: {zh: 要点, en: Point}
              basis: 某法
              let: {now: finance.spending, before: finance.spending@previous-year}
              value: now - before
              at-least: 0
              unit: CNY
              deadline: 2020-12-31
              remedy: {change: allocated, let: {allocated: "finance.allocated@{year-2}"}, value: allocated - before}
            """;

    @Test
    void aCriterionIsReadWithItsPeriodsAndComparison() {
        Cycle cycle = CycleFixtures.withCriteria(GOOD);
        Criterion criterion = cycle.findCriterion("1.1").orElseThrow();
        assertEquals(Comparison.AT_LEAST, criterion.comparison());
        assertEquals("0", criterion.requirement().target());
        assertEquals("finance.allocated@2018", criterion.remedy().let().get("allocated").toString());
        assertEquals(Set.of(Period.ofYear(2020), Period.ofYear(2019), Period.ofYear(2018)), cycle.periods());
        assertEquals("100 * agreed / inspected", cycle.credibility());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            at-least: 0                    | at-least: 0, at-most: 3                   | one-comparison-expected /tasks/0/criteria/0
            at-least: 0                    | is-declared: false                        | one-comparison-expected /tasks/0/criteria/0
            at-least: 0                    | at-least: [0]                             | not-a-decimal /tasks/0/criteria/0/at-least
            at-least: 0                    | at-least: 1e400                           | too-many-digits /tasks/0/criteria/0/at-least
            unit: CNY                      | advisory: false                           | field-required /tasks/0/criteria/0/unit
            unit: CNY                      | unit: CNY, advisory: 1                    | not-a-flag /tasks/0/criteria/0/advisory
            unit: CNY                      | unit: CNY, applies-to: all                | unknown-applies-to /tasks/0/criteria/0/applies-to
            unit: CNY                      | unit: CNY, period: lately                 | invalid-period /tasks/0/criteria/0/period
            deadline: 2020-12-31           | deadline: 2020-13-31                      | invalid-date /tasks/0/criteria/0/deadline
            title: {zh: 要点, en: Point}   | title: {zh: 要点}                         | field-required /tasks/0/criteria/0/title/en
            before: finance.spending@previous-year | before: finance.spending@recently | unreadable-input /tasks/0/criteria/0/let/before
            before: finance.spending@previous-year | before: region.village            | unreadable-input /tasks/0/criteria/0/let/before
            id: "1.1"                      | id: "1.1", colour: red                    | unknown-field /tasks/0/criteria/0/colour
            id: "1.1"                      | id: 1.1                                   | not-text /tasks/0/criteria/0/id
            id: "1.1"                      | id: "1/1"                                 | invalid-id /tasks/0/criteria/0/id
            """)
    void whatCannotBeReadIsSaidWithItsPlace(String part, String replacement, String fault) {
        String flawed = "- {"
                + GOOD.strip().substring(2).lines().map(String::strip).reduce((a, b) -> a + ", " + b).orElseThrow()
                        .replace(part, replacement)
                + "}";
        assertEquals(List.of(fault), faults(() -> CycleFixtures.withCriteria(flawed)));
    }

    private static List<String> faults(Executable reading) {
        return assertThrows(RuleBroken.class, reading).faults().stream()
                .map(fault -> fault.code() + " " + fault.pointer()).toList();
    }

    @Test
    void theRestOfADocumentIsReadTooSoThatEveryFaultIsToldAtOnce() {
        assertEquals(List.of("cycle-of-another-year /cycle", "field-required /title/en",
                "not-a-decimal /thresholds/0/values/0/value",
                "ends-before-it-begins /thresholds/0/values/1/valid-to",
                "threshold-values-overlap /thresholds/0/values/3/valid-from",
                "unknown-region /region-groups/0/regions/1",
                "not-an-object /tasks/0/criteria/0", "integer-out-of-range /tasks/1/number",
                "list-empty /tasks/1/criteria"), faults(() -> {
                    Faults faults = new Faults();
                    new CycleReader(new RegionDirectory()).read(CycleFixtures.tree("""
                            cycle: 2019
                            title: {zh: 年度}
                            reporting-date: 2020-10-31
                            thresholds:
                              - id: rate
                                title: {zh: 比例, en: Rate}
                                unit: percent
                                values:
                                  - {value: much, valid-from: 2015-01-01, source: 规}
                                  - {value: 1, valid-from: 2015-01-01, valid-to: 2014-12-31, source: 规}
                                  - {value: 1, valid-from: 2015-01-01, source: 规}
                                  - {value: 2, valid-from: 2020-01-01, source: 规}
                            region-groups:
                              - {id: poor, title: {zh: 县, en: Counties}, source: 名单, regions: ["620702", "999999"]}
                            tasks:
                              - {number: 1, title: {zh: 任务, en: Task}, criteria: [point]}
                              - {number: 0, title: {zh: 任务, en: Task}, criteria: []}
                            """), CycleKey.national(2020), 1, faults);
                    faults.throwIfAny();
                }));
    }

    @Test
    void aThresholdHasTheValueOfItsDay() {
        Threshold threshold = CycleFixtures.withCriteria(GOOD).thresholds().get(0);
        assertEquals("90", threshold.findOn(LocalDate.of(2019, 12, 31)).orElseThrow().value().toString());
        assertEquals("95", threshold.findOn(LocalDate.of(2020, 1, 1)).orElseThrow().value().toString());
        assertTrue(threshold.findOn(LocalDate.of(2014, 12, 31)).isEmpty());
    }
}
