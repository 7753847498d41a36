package luzhi.report.workflow.submission;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.figure.FigureKey;
import luzhi.core.language.Title;
import luzhi.report.assessment.discrepancy.Discrepancy;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.EvaluationService;

/** Figures that contradict one another have to be explained, corrected or accepted: each error has its answer. */
@ApplicationScoped
class UnansweredFindings implements ReadinessCheck {

    private final EvaluationService evaluator;

    UnansweredFindings(EvaluationService evaluator) {
        this.evaluator = evaluator;
    }

    @Override
    public List<Concern> concerns(Evaluation evaluation) {
        return evaluation.unansweredErrors().stream().map(this::concern).toList();
    }

    private Concern concern(Discrepancy found) {
        FigureKey figure = found.finding().subject();
        return Concern.blocking("discrepancy:" + found.id(), "finding-unanswered",
                new Title(name(figure, Locale.CHINESE), name(figure, Locale.ENGLISH)));
    }

    private String name(FigureKey figure, Locale language) {
        return String.valueOf(evaluator.words(language).print(figure));
    }
}
