package luzhi.report.cockpit.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.EvaluationView;
import luzhi.report.assessment.evaluation.EvaluationView.CriterionView;
import luzhi.report.assessment.evaluation.EvaluationView.TaskView;
import luzhi.report.assessment.evaluation.PrintedValues;
import luzhi.report.assessment.evaluation.TaskStatus;
import luzhi.report.assessment.evaluation.Verdict;

class YearsComparedTest {

    private static CriterionView criterion(String id, String title, Verdict verdict, String value, String unit) {
        BigDecimal number = value == null ? null : new BigDecimal(value);
        return new CriterionView(id, title, verdict, number, null, unit, null,
                PrintedValues.of(number, null, null, unit, Locale.CHINESE), "", "", true, false, null, List.of(),
                List.of(), null);
    }

    private static EvaluationView year(int year, String notice, TaskView... tasks) {
        RegionCode region = new RegionCode("620700");
        return new EvaluationView(year, 1, RegionCode.COUNTRY, region, "张掖市", LocalDate.of(year, 10, 31), notice, 0,
                tasks.length, List.of(tasks), Map.of(), List.of(), List.of());
    }

    private static TaskView task(int number, TaskStatus status, CriterionView... criteria) {
        return new TaskView(number, "任务" + number, status, Map.of(), Map.of(), List.of(criteria));
    }

    private final YearsCompared compared = new YearsCompared(
            year(2020, "财政服务没有回应",
                    task(1, TaskStatus.NOT_COMPLETED, criterion("1.1", "甲", Verdict.NOT_MET, "6.90", "percent"),
                            criterion("1.2", "乙", Verdict.MET, "300", "CNY"),
                            criterion("1.3", "丙", Verdict.MET, null, null),
                            criterion("1.5", "己", Verdict.MET, "1", "item")),
                    task(2, TaskStatus.COMPLETED, criterion("2.1", "丁", Verdict.MET, "7", "school"))),
            year(2021, "财政服务没有回应",
                    task(1, TaskStatus.COMPLETED, criterion("1.1", "甲（新）", Verdict.MET, "7.15", "percent"),
                            criterion("1.2", "乙", Verdict.NOT_MET, "3", "CNY/month"),
                            criterion("1.4", "戊", Verdict.MET, "1", "item"),
                            criterion("1.5", "己", Verdict.NOT_EVALUABLE, null, "item")),
                    task(3, TaskStatus.COMPLETED)));

    @Test
    void tasksAndCriteriaOfBothYearsStandInTheirOrder() {
        assertEquals(List.of(1, 2, 3), compared.tasks().stream().map(YearsCompared.OfTask::number).toList());
        assertEquals(List.of("1.1", "1.2", "1.3", "1.5", "1.4", "2.1"),
                compared.criteria().stream().map(YearsCompared.OfCriterion::id).toList());
        assertTrue(compared.tasks().get(0).isTurned());
        assertFalse(compared.tasks().get(1).isTurned());
        assertEquals(List.of("财政服务没有回应"), compared.notices());
    }

    @Test
    void aChangeIsThatOfValuesOfOneUnit() {
        List<YearsCompared.OfCriterion> criteria = compared.criteria();
        assertEquals("+0.25个百分点", criteria.get(0).change(Locale.CHINESE));
        assertNull(criteria.get(1).change(Locale.CHINESE));
        assertNull(criteria.get(2).change(Locale.CHINESE));
        assertNull(new YearsCompared.OfCriterion(1, "1", criteria.get(2).earlier(), criteria.get(2).earlier())
                .change(Locale.CHINESE));
        assertEquals("-0.25个百分点",
                new YearsCompared.OfCriterion(1, "1", criteria.get(0).later(), criteria.get(0).earlier())
                        .change(Locale.CHINESE));
    }

    @Test
    void whatIsInOneYearAloneIsNoTurn() {
        List<YearsCompared.OfCriterion> criteria = compared.criteria();
        assertFalse(criteria.get(2).isInBoth() || criteria.get(4).isInBoth() || criteria.get(4).isTurned());
        assertEquals("丙", criteria.get(2).title());
        assertEquals(1, compared.newlyMet());
        assertEquals(1, compared.metNoMore());
        assertEquals(1, compared.judgedNoMore());
    }

    @Test
    void theLaterTitleStandsAndTheEarlierIsTold() {
        assertEquals("甲（新）", compared.criteria().get(0).title());
        assertEquals("甲", compared.criteria().get(0).titleBefore());
        assertNull(compared.criteria().get(1).titleBefore());
    }

    private List<String> shown(Choice choice) {
        return compared.parts(choice).stream().map(part -> part.difference().code() + (part.open() ? "!" : "")
                + part.criteria().stream().map(YearsCompared.OfCriterion::id).toList()).toList();
    }

    @Test
    void whatDiffersComesFirstAndTheRestIsFolded() {
        assertEquals(List.of("turned![1.1, 1.2, 1.5]", "one-year[1.3, 1.4, 2.1]"),
                shown(new Choice(null, null, null, null)));
        assertEquals(List.of("one-year![1.3, 1.4, 2.1]"), shown(new Choice(null, Difference.ONE_YEAR, null, null)));
        assertEquals(List.of("one-year[2.1]"), shown(new Choice(null, null, 2, null)));
        assertEquals(List.of("turned![1.1, 1.2, 1.5]", "one-year![1.3, 1.4, 2.1]"),
                shown(new Choice(2021, null, null, true)));
        assertEquals(List.of(), shown(new Choice(null, Difference.SAME, null, null)));
        assertEquals("with=2021&difference=moved&task=2&open=true",
                new Choice(2021, Difference.MOVED, 2, null).openQuery());
    }

    @Test
    void ofOneVerdictValuesMayMoveOrBeWrittenOtherwise() {
        CriterionView seven = criterion("1", "甲", Verdict.MET, "7", "school");
        assertEquals(Difference.SAME, new YearsCompared.OfCriterion(1, "1", seven,
                criterion("1", "甲", Verdict.MET, "7.0", "school")).difference());
        assertEquals(Difference.MOVED, new YearsCompared.OfCriterion(1, "1", seven,
                criterion("1", "甲", Verdict.MET, "8", "school")).difference());
        assertEquals(Difference.MOVED, new YearsCompared.OfCriterion(1, "1", seven,
                criterion("1", "甲", Verdict.MET, null, "school")).difference());
        assertEquals(Difference.MOVED, new YearsCompared.OfCriterion(1, "1", seven,
                criterion("1", "甲", Verdict.MET, "7", "percent")).difference());
    }
}
