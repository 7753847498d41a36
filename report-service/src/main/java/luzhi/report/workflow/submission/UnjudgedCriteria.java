package luzhi.report.workflow.submission;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Verdict;

/** Criteria that could not be judged, for another reason than that nobody declared anything, are worth a look. */
@ApplicationScoped
class UnjudgedCriteria implements ReadinessCheck {

    @Override
    public List<Concern> concerns(Evaluation evaluation) {
        return evaluation.tasks().stream().flatMap(task -> task.criteria().stream())
                .filter(judged -> !judged.criterion().advisory() && lacksFigures(judged.judgement()))
                .map(judged -> Concern.warning(judged.criterion().id(), "criterion-unjudged",
                        judged.criterion().id(), judged.criterion().title()))
                .toList();
    }

    private static boolean lacksFigures(Judgement judgement) {
        return judgement.counties().isEmpty()
                ? judgement.verdict() == Verdict.NOT_EVALUABLE && !MissingDeclarations.isUndeclared(judgement)
                : judgement.counties().stream().anyMatch(each -> lacksFigures(each.judgement()));
    }
}
