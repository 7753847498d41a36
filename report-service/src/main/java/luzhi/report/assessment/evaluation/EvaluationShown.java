package luzhi.report.assessment.evaluation;

import luzhi.core.problem.Faults;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RuleBroken;

/**
 * What of an evaluation is to be shown.
 *
 * @param task the number of the task that is; null for all of them
 */
record EvaluationShown(EvaluationDetail detail, Integer task) {

    /**
     * By the parameters of that name; null for what is not said.
     *
     * @throws RuleBroken naming each that cannot be read
     */
    static EvaluationShown read(String detail, String task) {
        Faults faults = new Faults();
        EvaluationDetail wanted = detail == null
                ? EvaluationDetail.FULL
                : faults.parsed("detail", detail, EvaluationDetail::of, "unknown-detail");
        Integer number = task == null ? null : faults.parsed("task", task, Integer::valueOf, "not-a-whole-number");
        faults.throwIfAny();
        return new EvaluationShown(wanted, number);
    }

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
