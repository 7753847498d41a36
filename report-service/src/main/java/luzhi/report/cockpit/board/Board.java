package luzhi.report.cockpit.board;

import java.util.Comparator;
import java.util.List;

import luzhi.relations.Severity;
import luzhi.report.assessment.evaluation.EvaluationView;
import luzhi.report.assessment.evaluation.TaskStatus;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.report.cockpit.submission.Heap;
import luzhi.report.workflow.submission.SubmissionView;

/**
 * What is done, what is open, where, and what comes next.
 *
 * @param submission where the evaluation stands for whoever looks
 * @param heat what of the open criteria is open where, the advisory ones too
 */
record Board(EvaluationView evaluation, SubmissionView submission, HeatTable heat) {

    static Board of(EvaluationView evaluation, SubmissionView submission) {
        return new Board(evaluation, submission, HeatTable.of(evaluation.cycle(), openOfAll(evaluation)));
    }

    private static List<EvaluationView.CriterionView> openOfAll(EvaluationView evaluation) {
        return evaluation.tasks().stream().flatMap(task -> task.criteria().stream())
                .filter(criterion -> isOpen(criterion.verdict())).toList();
    }

    private static boolean isOpen(Verdict verdict) {
        return verdict != Verdict.MET && verdict != Verdict.NOT_APPLICABLE;
    }

    /** What is open comes first. */
    public List<EvaluationView.TaskView> tasks() {
        return evaluation.tasks().stream()
                .sorted(Comparator.comparing(task -> task.status() == TaskStatus.COMPLETED)).toList();
    }

    /** The criteria that decide a task and are not kept, or cannot be judged. */
    public List<EvaluationView.CriterionView> openCriteria() {
        return openOfAll(evaluation).stream().filter(criterion -> !criterion.advisory()).toList();
    }

    /** How many advisory criteria are open. */
    public long openAdvisory() {
        return openOfAll(evaluation).stream().filter(EvaluationView.CriterionView::advisory).count();
    }

    /** How many figures contradict one another, whatever that means. */
    public long findings() {
        return evaluation.findingCounts().values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many of them cannot all be right. */
    public long errors() {
        return evaluation.findingCounts().getOrDefault(Severity.ERROR, 0L);
    }

    /** What keeps it from being submitted, heap by heap, each with where it is seen to. */
    public List<Heap> inTheWay() {
        return Heap.blocking(submission);
    }

    /** How many services answered. */
    public long answering() {
        return evaluation.sources().stream().filter(source -> source.status() == SourceStatus.AVAILABLE).count();
    }
}
