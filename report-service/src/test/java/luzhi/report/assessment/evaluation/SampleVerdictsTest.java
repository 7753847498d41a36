package luzhi.report.assessment.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import luzhi.core.period.Period;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Cycle;

/** The sample city, without any service: 13 of 14 tasks under the rules of 2020, the tenth in progress. */
class SampleVerdictsTest {

    private static SampleCity city;
    private static Cycle cycle;

    @BeforeAll
    static void readSample() throws IOException {
        city = SampleCity.in2020();
        cycle = city.cycle();
    }

    private static Map<Integer, Evaluation.OfTask> evaluate(LocalDate asOf) {
        return byNumber(city.judge(asOf));
    }

    private static Map<Integer, Evaluation.OfTask> byNumber(List<Evaluation.OfTask> tasks) {
        return tasks.stream().collect(
                Collectors.toMap(task -> task.task().number(), task -> task, (one, other) -> one, TreeMap::new));
    }

    private static Map<String, Verdict> open(Evaluation.OfTask task) {
        return task.criteria().stream().filter(each -> !each.criterion().advisory())
                .filter(each -> each.judgement().verdict() != Verdict.MET)
                .collect(Collectors.toMap(each -> each.criterion().id(), each -> each.judgement().verdict(),
                        (one, other) -> one, TreeMap::new));
    }

    @Test
    void onTheReportingDateOnlyTheTenthTaskIsOpen() {
        Map<Integer, Evaluation.OfTask> tasks = evaluate(cycle.reportingDate());
        assertEquals(14, tasks.size());
        tasks.forEach((number, task) -> assertEquals(
                number == 10 ? TaskStatus.IN_PROGRESS : TaskStatus.COMPLETED, task.status(),
                () -> "Task " + number + ": " + open(task)));
    }

    @Test
    void fourteenKindergartensAreOpenWithTheirDeadlines() {
        Evaluation.OfTask preschool = evaluate(cycle.reportingDate()).get(10);
        Map<String, Judgement> judged = preschool.criteria().stream()
                .collect(Collectors.toMap(each -> each.criterion().id(), Evaluation.OfCriterion::judgement));
        assertEquals(new BigDecimal("14"), judged.get("10.1").gap());
        assertEquals(LocalDate.of(2020, 12, 31), judged.get("10.1").deadline());
        assertEquals(LocalDate.of(2020, 10, 31), judged.get("10.2").deadline());
        assertEquals(LocalDate.of(2020, 11, 30), judged.get("10.3").deadline());
    }

    @Test
    void aMissedDeadlineTurnsWhatIsStillOpenIntoNotMet() {
        assertEquals(Verdict.NOT_MET, open(evaluate(LocalDate.of(2020, 11, 1)).get(10)).get("10.2"));
        assertEquals(TaskStatus.NOT_COMPLETED, evaluate(LocalDate.of(2021, 1, 1)).get(10).status());
    }

    @Test
    void aYearLaterTheSameFiguresFallBehindTheInspectionCycleAndThePassedDeadlines() throws IOException {
        SampleCity later = SampleCity.in2021();
        Map<Integer, Evaluation.OfTask> tasks = byNumber(later.judge(later.cycle().reportingDate()));
        tasks.forEach((number, task) -> assertEquals(
                number == 6 || number == 10 ? TaskStatus.NOT_COMPLETED : TaskStatus.COMPLETED, task.status(),
                () -> "Task " + number + ": " + open(task)));
        assertEquals(Map.of("6.5", Verdict.NOT_MET), brokenIn(tasks.get(6)));
        assertEquals(Set.of("10.1", "10.2", "10.3", "10.4"), brokenIn(tasks.get(10)).keySet());
    }

    private static Map<String, Verdict> brokenIn(Evaluation.OfTask task) {
        Map<String, Verdict> broken = open(task);
        broken.values().removeIf(verdict -> verdict != Verdict.NOT_MET);
        return broken;
    }

    @Test
    void theYearAfterAsksTheSameOfItsOwnPeriods() throws IOException {
        Cycle later = SampleCity.in2021().cycle();
        assertEquals(cycle.criteria().map(Criterion::id).toList(), later.criteria().map(Criterion::id).toList());
        assertEquals(Period.parse("2021-01/2021-09"), later.findCriterion("5.4").orElseThrow().periodIn(2021));
        assertEquals(Period.parse("2018/2021"), later.findCriterion("6.5").orElseThrow().periodIn(2021));
        assertEquals(Set.of(), later.thresholds().stream().flatMap(threshold -> threshold.values().stream())
                .filter(value -> value.source().startsWith("沿用") && value.verified()).collect(Collectors.toSet()));
    }

    @Test
    void atLeastFortyCriteriaCountAndEachNamesItsBasis() {
        assertTrue(cycle.criteria().filter(criterion -> !criterion.advisory()).count() >= 40);
        cycle.criteria().forEach(criterion -> assertTrue(!criterion.legalBasis().text().isBlank(), criterion.id()));
    }
}
