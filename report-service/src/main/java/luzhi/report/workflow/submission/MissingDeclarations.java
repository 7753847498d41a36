package luzhi.report.workflow.submission;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.EvaluationService;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Verdict;

/** A criterion that counts and that only a declaration can decide has to be declared on, one way or the other. */
@ApplicationScoped
class MissingDeclarations implements ReadinessCheck {

    private final EvaluationService evaluator;

    MissingDeclarations(EvaluationService evaluator) {
        this.evaluator = evaluator;
    }

    @Override
    public List<Concern> concerns(Evaluation evaluation) {
        return evaluation.tasks().stream().flatMap(task -> task.criteria().stream())
                .filter(judged -> !judged.criterion().advisory())
                .flatMap(judged -> silent(evaluation.region().code(), judged.judgement())
                        .map(region -> Concern.blocking(judged.criterion().id(), "declaration-missing",
                                judged.criterion().id(), judged.criterion().title(),
                                evaluator.words(Locale.CHINESE).region(region))))
                .toList();
    }

    /** The regions of which a declaration is wanting. */
    private static Stream<RegionCode> silent(RegionCode region, Judgement judgement) {
        if (!judgement.counties().isEmpty()) {
            return judgement.counties().stream()
                    .flatMap(each -> silent(each.county().code(), each.judgement()));
        }
        return isUndeclared(judgement) ? Stream.of(region) : Stream.empty();
    }

    /** Whether nothing but a declaration keeps it from being judged. */
    static boolean isUndeclared(Judgement judgement) {
        return judgement.verdict() == Verdict.NOT_EVALUABLE
                && judgement.because().stream().allMatch(reason -> reason.code().equals("not-declared"));
    }
}
