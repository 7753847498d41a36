package luzhi.report.assessment.evaluation;

import luzhi.core.problem.NotFound;

/**
 * What of an evaluation is to be shown.
 *
 * @param task the number of the task that is; null for all of them
 */
public record EvaluationShown(EvaluationDetail detail, Integer task) {

    boolean shows(Evaluation.OfTask judged) {
        return task == null || judged.task().number() == task;
    }

    /** @throws NotFound if the evaluation has no such task */
    void requireIn(Evaluation evaluation) {
        if (evaluation.tasks().stream().noneMatch(this::shows)) {
            throw new NotFound("no-such-task", task, evaluation.cycle().year());
        }
    }
}
