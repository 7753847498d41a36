package luzhi.report.assessment.ranking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import luzhi.core.region.Region;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.TaskStatus;
import luzhi.report.assessment.evaluation.Verdict;

/**
 * How one region came out.
 *
 * @param tasks by number
 * @param verdicts how many criteria that count have which verdict
 * @param enrolment students and children, by which similar regions are found; null where it is not known
 * @param completedBefore tasks completed in the cycle of the year before; null where there is none
 */
record RegionRank(Region region, Map<Integer, TaskStatus> tasks, Map<Verdict, Integer> verdicts, BigDecimal enrolment,
        Long completedBefore) {

    /** The best first: by completed tasks, then by criteria met, then by fewer broken ones. */
    static final Comparator<RegionRank> BEST_FIRST = Comparator.comparingLong(RegionRank::completedTasks)
            .thenComparingInt(standing -> standing.count(Verdict.MET))
            .thenComparingInt(standing -> -standing.count(Verdict.NOT_MET)).reversed();

    static RegionRank of(Region region, List<Evaluation.OfTask> judged, BigDecimal enrolment, Long completedBefore) {
        Map<Integer, TaskStatus> tasks = new LinkedHashMap<>();
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        judged.forEach(task -> {
            tasks.put(task.task().number(), task.status());
            task.criteria().stream().filter(each -> !each.criterion().advisory())
                    .forEach(each -> verdicts.merge(each.judgement().verdict(), 1, Integer::sum));
        });
        return new RegionRank(region, tasks, verdicts, enrolment, completedBefore);
    }

    /** Whether there is any verdict on it: a region without figures is neither good nor bad. */
    boolean isJudged() {
        return count(Verdict.MET) + count(Verdict.NOT_MET) + count(Verdict.IN_PROGRESS) > 0;
    }

    long completedTasks() {
        return tasks.values().stream().filter(status -> status == TaskStatus.COMPLETED).count();
    }

    int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }
}
