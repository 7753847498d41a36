package luzhi.report.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import luzhi.report.cycle.Cycle;

/** The sample city under the rules of 2020, without any service: 13 of 14 tasks, the tenth in progress. */
class SampleVerdictsTest {

    private static final Cycle RULES = SampleCity.rules();

    private static Map<Integer, Evaluation.OfTask> evaluate(LocalDate asOf) {
        return SampleCity.evaluate(asOf).tasks().stream().collect(Collectors.toMap(task -> task.task().number(),
                task -> task, (one, other) -> one, TreeMap::new));
    }

    private static Map<String, Verdict> open(Evaluation.OfTask task) {
        return task.criteria().stream().filter(each -> !each.criterion().advisory())
                .filter(each -> each.judgement().verdict() != Verdict.MET)
                .collect(Collectors.toMap(each -> each.criterion().id(), each -> each.judgement().verdict(),
                        (one, other) -> one, TreeMap::new));
    }

    @Test
    void onTheReportingDateOnlyTheTenthTaskIsOpen() {
        Map<Integer, Evaluation.OfTask> tasks = evaluate(RULES.reportingDate());
        assertEquals(14, tasks.size());
        tasks.forEach((number, task) -> assertEquals(
                number == 10 ? TaskStatus.IN_PROGRESS : TaskStatus.COMPLETED, task.status(),
                () -> "Task " + number + ": " + open(task)));
    }

    @Test
    void fourteenKindergartensAreOpenWithTheirDeadlines() {
        Evaluation.OfTask preschool = evaluate(RULES.reportingDate()).get(10);
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
    void atLeastFortyCriteriaCountAndEachNamesItsBasis() {
        assertTrue(RULES.criteria().filter(criterion -> !criterion.advisory()).count() >= 40);
        RULES.criteria().forEach(criterion -> assertTrue(!criterion.basis().isBlank(), criterion.id()));
    }
}
