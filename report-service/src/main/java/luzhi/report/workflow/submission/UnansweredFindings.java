package luzhi.report.workflow.submission;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.figure.FigureKey;
import luzhi.report.assessment.discrepancy.Discrepancy;
import luzhi.report.assessment.evaluation.Evaluation;

/** Figures that contradict one another have to be explained, corrected or accepted: each error has its answer. */
@ApplicationScoped
class UnansweredFindings implements ReadinessCheck {

    @Override
    public List<Concern> concerns(Evaluation evaluation) {
        return evaluation.unansweredErrors().stream().map(UnansweredFindings::concern).toList();
    }

    private static Concern concern(Discrepancy found) {
        FigureKey figure = found.finding().subject();
        return Concern.blocking("discrepancy:" + found.id(), "finding-unanswered", found.id(), figure.measure(),
                figure.region(), figure.period());
    }
}
