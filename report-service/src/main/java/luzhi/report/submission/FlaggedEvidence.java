package luzhi.report.submission;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.report.evaluation.Evaluation;
import luzhi.report.evidence.EvidenceFolder;

/** Evidence from before the period that it backs, or without a date, should be looked at twice. */
@ApplicationScoped
class FlaggedEvidence implements ReadinessCheck {

    private final EvidenceFolder folder;

    FlaggedEvidence(EvidenceFolder folder) {
        this.folder = folder;
    }

    @Override
    public List<Concern> concerns(Evaluation evaluation) {
        return folder.list(evaluation.cycle().year(), evaluation.region().code()).stream()
                .flatMap(entry -> entry.flags().stream().map(flag -> Concern.warning("evidence:" + entry.id(),
                        "evidence-" + flag.kind().code(), entry.id(), entry.name())))
                .distinct().toList();
    }
}
