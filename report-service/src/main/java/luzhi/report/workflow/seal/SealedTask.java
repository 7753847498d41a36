package luzhi.report.workflow.seal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.TaskStatus;

/** The verdicts on one task, as they are sealed. */
record SealedTask(int number, TaskStatus status, List<OfCriterion> criteria) {

    /** @param regions county by county, where the criterion was judged for each; else empty */
    record OfCriterion(String id, Outcome outcome, List<OfRegion> regions) {}

    /** The verdict on a criterion for one county. */
    record OfRegion(RegionCode region, Outcome outcome) {}

    static List<SealedTask> of(List<Evaluation.OfTask> tasks) {
        return tasks.stream().map(task -> new SealedTask(task.task().number(), task.status(),
                task.criteria().stream().map(SealedTask::criterion).toList())).toList();
    }

    /** The status of each task, by its number, in their order. */
    static Map<Integer, TaskStatus> statuses(List<SealedTask> tasks) {
        return tasks.stream().collect(
                Collectors.toMap(SealedTask::number, SealedTask::status, (one, same) -> one, LinkedHashMap::new));
    }

    private static OfCriterion criterion(Evaluation.OfCriterion judged) {
        Judgement judgement = judged.judgement();
        return new OfCriterion(judged.criterion().id(), Outcome.of(judgement), judgement.counties().stream()
                .map(each -> new OfRegion(each.county().code(), Outcome.of(each.judgement()))).toList());
    }
}
