package luzhi.report.workflow.submission;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.workflow.evidence.EvidenceFlag;
import luzhi.report.workflow.evidence.EvidenceService;
import luzhi.report.workflow.evidence.EvidenceView;

/** Evidence without a date, or from before the time that it is to back, is worth a look. */
@ApplicationScoped
class DoubtfulEvidence implements ReadinessCheck {

    private final EvidenceService evidence;

    DoubtfulEvidence(EvidenceService evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<Concern> concerns(Evaluation evaluation) {
        return evidence.list(evaluation.cycle().year(), evaluation.region().code()).stream()
                .flatMap(entry -> entry.flags().stream().map(flag -> concern(entry, flag))).toList();
    }

    private static Concern concern(EvidenceView entry, EvidenceFlag flag) {
        String item = "evidence:" + entry.id();
        return switch (flag.kind()) {
            case UNDATED -> Concern.warning(item, "evidence-undated", entry.name());
            case OLDER_THAN_PERIOD -> Concern.warning(item, "evidence-too-old", entry.name(), entry.dated(),
                    flag.backs(), flag.periodBegins());
        };
    }
}
