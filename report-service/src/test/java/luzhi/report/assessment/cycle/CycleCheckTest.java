package luzhi.report.assessment.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionDirectory;
import luzhi.report.assessment.source.Owner;

class CycleCheckTest {

    private static final CycleVocabulary VOCABULARY = Catalogues.vocabulary();

    /** Without a flaw; each test puts one into it. */
    private static final String SOUND = """
            cycle: 2020
            title: {zh: 年度, en: Year}
            reporting-date: 2020-10-31
            thresholds:
              - id: rate
                title: {zh: 比例, en: Rate}
                unit: percent
                values: [{value: 95, valid-from: 2019-01-01, source: 规}]
              - id: funds
                title: {zh: 定额, en: Norm}
                unit: CNY/student
                values: [{value: 500, valid-from: 2020-01-01, valid-to: 2020-12-31, source: 规}]
            region-groups:
              - {id: poor, title: {zh: 县, en: Counties}, source: 名单, regions: ["620702"]}
            tasks:
              - number: 1
                title: {zh: 任务, en: Task}
                criteria:
                  - id: "1.1"
                    title: {zh: 联网, en: Connected}
                    basis: 规
                    where: in-group = 1 && classrooms > 0
                    let:
                      in-group: group.poor
                      classrooms: infrastructure.classrooms{stage=primary}
                      share: infrastructure.classroom-connection-rate{stage=primary}
                      least: threshold.rate
                    value: share
                    at-least: least
                    unit: percent
                    deadline: 2020-12-31
                    remedy:
                      change: connected
                      let: {connected: "infrastructure.classrooms-connected{stage=primary}"}
                      value: 100 * connected / classrooms
                  - id: "1.2"
                    title: {zh: 拨付, en: Allocated}
                    basis: 规
                    let:
                      allocated: finance.public-funds-allocated{stage=kindergarten}
                      children: infrastructure.enrolment{stage=kindergarten}
                      norm: threshold.funds
                    value: allocated
                    at-least: norm * children
                    unit: CNY
            """;

    private static List<String> faults(String document) {
        return faults(document, VOCABULARY);
    }

    private static List<String> faults(String document, CycleVocabulary vocabulary) {
        Faults faults = new Faults();
        CycleCheck.run(
                new CycleReader(new RegionDirectory()).read(CycleFixtures.tree(document), CycleKey.national(2020), 1,
                        faults),
                vocabulary, faults);
        try {
            faults.throwIfAny();
            return List.of();
        } catch (RuleBroken flawed) {
            return flawed.faults().stream().map(fault -> fault.code() + " " + fault.pointer()).toList();
        }
    }

    @Test
    void aSoundDocumentHasNoFault() {
        assertEquals(List.of(), faults(SOUND));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            reporting-date: 2020-10-31 | reporting-date: 2030-10-31 | date-out-of-reach /reporting-date
            reporting-date: 2020-10-31 | reporting-date: 2020-10-31; credibility: agreed / inspected | unit-unexpected /credibility
            reporting-date: 2020-10-31 | reporting-date: 2020-10-31; credibility: 100 * right / inspected | name-not-explained /credibility
            reporting-date: 2020-10-31 | reporting-date: 2020-10-31; credibility: agreed > inspected | number-expected /credibility
            - id: "1.2" | - id: "1.1" | id-twice /tasks/0/criteria/1/id
            - id: funds | - id: rate | id-twice /thresholds/1/id, unknown-threshold /tasks/0/criteria/1/let/norm
            unit: CNY/student | unit: bushel | unknown-unit /thresholds/1/unit, unit-unexpected /tasks/0/criteria/1/at-least
            unit: CNY/student | unit: CNY | unit-unexpected /tasks/0/criteria/1/at-least
            unit: CNY$ | unit: bushel | unknown-unit /tasks/0/criteria/1/unit
            unit: CNY$ | unit: CNY; period: previous-year | threshold-not-in-force /tasks/0/criteria/1/let/norm
            unit: CNY$ | unit: CNY; advisory: true; deadline: 2019-12-31 | date-out-of-reach /tasks/0/criteria/1/deadline
            valid-from: 2019-01-01 | valid-from: 2021-01-01 | threshold-not-in-force /tasks/0/criteria/0/let/least
            norm: threshold.funds | norm: threshold.fund | unknown-threshold /tasks/0/criteria/1/let/norm, threshold-not-used /thresholds/1
            in-group: group.poor | in-group: group.rich | unknown-group /tasks/0/criteria/0/let/in-group, group-not-used /region-groups/0
            in-group: group.poor | in-group: region.county | group-not-used /region-groups/0
            norm * children | norm * pupils | name-not-explained /tasks/0/criteria/1/at-least, name-not-used /tasks/0/criteria/1/let/children
            norm * children | norm | unit-unexpected /tasks/0/criteria/1/at-least, name-not-used /tasks/0/criteria/1/let/children
            norm * children | norm * children / 100 | unit-unexpected /tasks/0/criteria/1/at-least
            norm * children | norm * (children | not-a-formula /tasks/0/criteria/1/at-least
            norm * children | SECRET(norm) * children | not-a-formula /tasks/0/criteria/1/at-least
            norm * children | norm > children | units-differ /tasks/0/criteria/1/at-least, number-expected /tasks/0/criteria/1/at-least
            in-group = 1 && classrooms > 0 | in-group + classrooms > 0 | units-differ /tasks/0/criteria/0/where
            in-group = 1 && classrooms > 0 | in-group * classrooms | condition-expected /tasks/0/criteria/0/where
            children: infra | children-1: infra | invalid-name /tasks/0/criteria/1/let/children-1, name-not-explained /tasks/0/criteria/1/at-least
            finance.public-funds-allocated{ | finance.public-fund{ | unknown-measure /tasks/0/criteria/1/let/allocated
            finance.public-funds-allocated{ | farming.public-funds{ | unknown-measure /tasks/0/criteria/1/let/allocated
            enrolment{stage=kindergarten} | enrolment{school=kindergarten} | unknown-dimension /tasks/0/criteria/1/let/children
            enrolment{stage=kindergarten} | enrolment{stage=nursery} | unknown-dimension-value /tasks/0/criteria/1/let/children
            change: connected | change: least | no-figure-to-change /tasks/0/criteria/0/remedy/change
            change: connected | change: share | change-without-effect /tasks/0/criteria/0/remedy/change
            change: connected | change: pupils | name-not-explained /tasks/0/criteria/0/remedy/change
            100 * connected / classrooms | connected / classrooms | unit-unexpected /tasks/0/criteria/0/remedy/value
            let: {connected: | let: {share: share.x, connected: | unknown-measure /tasks/0/criteria/0/remedy/let/share, name-explained-twice /tasks/0/criteria/0/remedy/let/share
            """)
    void aFlawIsToldWithItsPlace(String part, String replacement, String told) {
        String line = SOUND.lines().filter(one -> (one + "$").contains(part)).findFirst().orElseThrow();
        String flawed = (line + "$").replace(part, replacement).replace("$", "")
                .replace("; ", "\n" + " ".repeat(line.indexOf(line.strip())));
        assertEquals(List.of(told.split(", ")), faults(SOUND.replace(line, flawed)));
    }

    @Test
    void aTaskWithoutACriterionThatDecidesIsTold() {
        assertEquals(List.of("task-undecided /tasks/0"),
                faults(SOUND.replace("unit: CNY\n", "unit: CNY\n        advisory: true\n")
                        .replace("deadline: 2020-12-31", "deadline: 2020-12-31\n        advisory: true")));
    }

    @Test
    void whatMayNotFallIsComparedWithTheThresholdOfTheYearBefore() {
        assertEquals(List.of("threshold-not-in-force /tasks/0/criteria/1/let/norm"),
                faults(SOUND.replace("value: allocated", "value: allocated - norm * children")
                        .replace("at-least: norm * children", "not-below-previous-year: true")));
    }

    @Test
    void measuresOfServicesThatAreSilentAreTakenOnTrust() {
        Faults faults = new Faults();
        Cycle cycle = new CycleReader(new RegionDirectory()).read(
                CycleFixtures.tree(SOUND.replace("finance.public-funds-allocated", "finance.nothing-of-the-kind")),
                CycleKey.national(2020), 1, faults);
        assertEquals(Set.of(new Owner("finance"), new Owner("infrastructure")),
                CycleCheck.run(cycle, CycleVocabulary.withoutMeasures(), faults));
        assertEquals(0, faults.count());
    }
}
