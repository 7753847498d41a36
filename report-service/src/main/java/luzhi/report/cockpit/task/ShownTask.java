package luzhi.report.cockpit.task;

import java.util.List;

import org.jspecify.annotations.Nullable;

import luzhi.report.assessment.evaluation.EvaluationView;
import luzhi.report.assessment.evaluation.EvaluationView.CriterionView;
import luzhi.report.assessment.evaluation.EvaluationView.TaskView;

/**
 * One task with its criteria.
 *
 * @param notice what the reader must know before anything else; null if nothing
 */
record ShownTask(TaskView task, int ofTasks, @Nullable String notice) {

    static ShownTask of(EvaluationView evaluation) {
        return new ShownTask(evaluation.tasks().get(0), evaluation.totalTasks(), evaluation.notice());
    }

    /** Those that decide the task. */
    public List<CriterionView> deciding() {
        return task.criteria().stream().filter(criterion -> !criterion.advisory()).toList();
    }

    /** Those that are judged and shown, and decide nothing. */
    public List<CriterionView> advisory() {
        return task.criteria().stream().filter(CriterionView::advisory).toList();
    }

    /** The number of the task before; null before the first. */
    public @Nullable Integer before() {
        return task.number() > 1 ? task.number() - 1 : null;
    }

    /** The number of the next task; null behind the last. */
    public @Nullable Integer next() {
        return task.number() < ofTasks ? task.number() + 1 : null;
    }
}
