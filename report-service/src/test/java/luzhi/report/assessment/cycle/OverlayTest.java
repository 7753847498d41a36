package luzhi.report.assessment.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.period.Period;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

class OverlayTest {

    private static final String BASE = """
            cycle: 2020
            title: {zh: "{year}年度", en: "Year {year}"}
            reporting-date: "{year}-10-31"
            thresholds:
              - {id: rate, title: {zh: 比例, en: Rate}, unit: percent, values: [{value: 95, valid-from: 2020-01-01, source: 新规}]}
              - {id: rest, title: {zh: 其余, en: Rest}, unit: percent, values: [{value: 5, valid-from: 2020-01-01, source: 新规}]}
            tasks:
              - number: 1
                title: {zh: 任务, en: Task}
                criteria:
                  - id: "1.1"
                    title: {zh: 要点, en: Point}
                    basis: 某法
                    period: "{year-1}/{year}"
                    let: {share: "finance.share@{year}", rate: threshold.rate}
                    value: share
                    at-least: rate
                    unit: percent
                    deadline: "{year}-12-31"
                  - {id: "1.2", title: {zh: 声明, en: Declared}, basis: 某法, is-declared: true}
              - number: 2
                title: {zh: 任务二, en: Second task}
                criteria:
                  - {id: "2.1", title: {zh: 声明, en: Declared}, basis: 某法, is-declared: true}
            """;

    private static Cycle overlay(String differences) {
        return CycleFixtures.read("cycle: 2021\nbased-on: 2020\n" + differences, BASE);
    }

    private static List<String> ids(Cycle cycle) {
        return cycle.criteria().map(Criterion::id).toList();
    }

    private static Criterion first(Cycle cycle) {
        return cycle.findCriterion("1.1").orElseThrow();
    }

    @Test
    void anOverlayWithoutDifferencesIsItsBaseInAnotherYear() {
        Cycle base = CycleFixtures.read(BASE);
        Cycle next = overlay("");
        assertEquals("2020年度", base.title().zh());
        assertEquals("2021年度", next.title().zh());
        assertEquals("2021-10-31", next.reportingDate().toString());
        assertEquals(Period.parse("2020/2021"), first(next).periodIn(2021));
        assertEquals("finance.share@2021", first(next).let().get("share").toString());
        assertEquals("2021-12-31", first(next).deadline().toString());
        assertEquals(ids(base), ids(next));
        assertEquals(base.thresholds(), next.thresholds());
    }

    @Test
    void aThresholdTakesThePlaceOfThatOfItsIdOrIsAdded() {
        Cycle next = overlay(
                """
                        thresholds:
                          - {id: rate, title: {zh: 比例, en: Rate}, unit: percent, values: [{value: 98, valid-from: 2021-01-01, source: 新规}]}
                          - {id: more, title: {zh: 另有, en: More}, unit: percent, values: [{value: 1, valid-from: 2021-01-01, source: 新规}]}
                        """);
        assertEquals(List.of("rate", "rest", "more"), next.thresholds().stream().map(Threshold::id).toList());
        assertEquals("98", next.thresholds().get(0).values().get(0).value().toString());
    }

    @Test
    void fieldsOfACriterionAreChangedAddedAndRemoved() {
        Criterion changed = first(
                overlay("""
                        criteria:
                          "1.1": {at-least: null, at-most: rate + rest, let: {rest: threshold.rest}, deadline: null, title: {en: New point}}
                        """));
        assertEquals(Comparison.AT_MOST, changed.comparison());
        assertEquals(List.of("share", "rate", "rest"), List.copyOf(changed.let().keySet()));
        assertEquals(null, changed.deadline());
        assertEquals("要点, New point", changed.title().zh() + ", " + changed.title().en());
        assertEquals("某法", changed.legalBasis().text());
    }

    @Test
    void criteriaAndTasksComeAndGo() {
        Cycle next = overlay("""
                without: ["1.2", "2.1", rest]
                tasks:
                  - number: 1
                    criteria: [{id: "1.3", title: {zh: 声明, en: Declared}, basis: 某法, is-declared: true}]
                  - number: 3
                    title: {zh: 任务三, en: Third task}
                    criteria: [{id: "3.1", title: {zh: 声明, en: Declared}, basis: 某法, is-declared: true}]
                """);
        assertEquals(List.of("1.1", "1.3", "3.1"), ids(next));
        assertEquals(List.of(1, 3), next.tasks().stream().map(Task::number).toList());
        assertEquals(1, next.thresholds().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            criteria: {"9.9": {value: share}}   | no-criterion-to-change | /criteria/9.9
            criteria: {"1.1": share}            | not-an-object          | /criteria/1.1
            without: ["9.9"]                    | nothing-to-leave-out   | /without/0
            colour: red                         | unknown-field          | /colour
            """)
    void whatTheBaseDoesNotHaveCannotBeChanged(String differences, String code, String pointer) {
        RuleBroken refused = assertThrows(RuleBroken.class, () -> overlay(differences));
        assertEquals(List.of(code + " " + pointer),
                refused.faults().stream().map(fault -> fault.code() + " " + fault.pointer()).toList());
    }

    @ParameterizedTest
    @CsvSource({
            "/tasks/0/criteria/0/value,   /criteria/1.1/value",
            "/tasks/0/criteria/2/value,   /tasks/0/criteria/0/value",
            "/tasks/0/title,              /based-on",
            "/tasks/1/title/en,           /tasks/1/title/en",
            "/tasks/2/number,             /tasks/2/number",
            "/thresholds/0/unit,          /thresholds/0/unit",
            "/thresholds/1/unit,          /based-on",
            "/title/zh,                   /based-on",
            "/cycle,                      /cycle"})
    void faultsPointToWhereTheOverlaySaysItOrCouldSayIt(String inWhole, String inOverlay) {
        Overlay.Applied applied = Overlay.apply(CycleFixtures.tree("""
                cycle: 2021
                based-on: 2020
                thresholds: [{id: rate}]
                criteria: {"1.1": {value: 1}}
                tasks: [{number: 1, criteria: [{id: "1.3"}]}, {number: 2, title: {zh: 新}}, {number: 3}]
                """), CycleFixtures.tree(BASE), new Faults());
        assertEquals(inOverlay, applied.pointers().inOverlay(inWhole));
        Faults found = new Faults();
        found.at(inWhole, "field-required", "value");
        Faults told = new Faults();
        told.addAll(found, applied.pointers()::inOverlay);
        assertEquals(List.of(Fault.at(inOverlay, "field-required", "value")),
                assertThrows(RuleBroken.class, told::throwIfAny).faults());
    }
}
