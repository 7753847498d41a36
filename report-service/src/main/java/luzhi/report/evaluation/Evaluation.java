package luzhi.report.evaluation;

import java.time.LocalDate;
import java.util.List;

import luzhi.kernel.region.Region;
import luzhi.report.cycle.Criterion;
import luzhi.report.cycle.Cycle;
import luzhi.report.cycle.Task;
import luzhi.report.discrepancy.Contradiction;
import luzhi.report.source.SourceState;

/** All verdicts for a region and cycle as of a day, and what became of asking for the figures. */
public record Evaluation(Cycle cycle, Region region, LocalDate asOf, List<OfTask> tasks, List<Contradiction> findings,
        List<SourceState> sources) {

    /** The verdicts on one task. */
    public record OfTask(Task task, List<OfCriterion> criteria) {

        public TaskStatus status() {
            return TaskStatus.of(criteria.stream().filter(each -> !each.criterion().advisory())
                    .map(each -> each.judgement().verdict()).toList());
        }
    }

    /** The verdict on one criterion. */
    public record OfCriterion(Criterion criterion, Judgement judgement) {}

    public long completedTasks() {
        return tasks.stream().filter(task -> task.status() == TaskStatus.COMPLETED).count();
    }
}
