package luzhi.report.cockpit.publication;

import java.util.List;
import java.util.Locale;

import luzhi.core.language.Codes;
import luzhi.report.assessment.evaluation.PrintedValues;
import luzhi.report.assessment.evaluation.TaskStatus;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.reporting.publication.PublishedEvaluation;

/**
 * A published evaluation, in the words of a language.
 *
 * @param files at whose address it is to be had as data
 */
record ShownPublication(PublishedEvaluation published, String title, List<ShownTask> tasks, String files) {

    /** A task with the verdicts on its criteria. */
    record ShownTask(int number, String title, TaskStatus status, List<ShownCriterion> criteria) {}

    /** The verdict on a criterion. */
    record ShownCriterion(PublishedEvaluation.CriterionVerdict judged, String title, Verdict verdict,
            PrintedValues printed) {}

    static ShownPublication of(PublishedEvaluation published, Locale language) {
        return new ShownPublication(published, published.title().in(language),
                published.tasks().stream().map(task -> task(task, language)).toList(),
                "/v1/published/" + published.cycle() + '/' + published.region());
    }

    private static ShownTask task(PublishedEvaluation.TaskVerdict task, Locale language) {
        return new ShownTask(task.number(), task.title().in(language), Codes.get(TaskStatus.class, task.status()),
                task.criteria().stream().map(criterion -> new ShownCriterion(criterion, criterion.title().in(language),
                        Codes.get(Verdict.class, criterion.verdict()), PrintedValues.of(criterion.value(),
                                criterion.target(), criterion.gap(), criterion.unit(), language)))
                        .toList());
    }
}
