package luzhi.report.submission;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.report.discrepancy.OpenFindings;
import luzhi.report.evaluation.Evaluation;

/** Figures that contradict one another have to be explained, corrected or accepted: each error has its answer. */
@ApplicationScoped
class UnansweredFindings implements ReadinessCheck {

    private final OpenFindings findings;

    UnansweredFindings(OpenFindings findings) {
        this.findings = findings;
    }

    @Override
    public List<Concern> concerns(Evaluation evaluation) {
        return findings
                .unanswered(evaluation.cycle().year(), evaluation.region().code(), evaluation.findings()).stream()
                .map(found -> Concern.blocking("discrepancy:" + found.id(), "finding-unanswered", found.id(),
                        found.key().measure(), found.key().region(), found.key().period()))
                .toList();
    }
}
