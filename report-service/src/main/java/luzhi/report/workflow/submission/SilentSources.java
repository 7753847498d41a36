package luzhi.report.workflow.submission;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.source.ServiceNames;
import luzhi.report.assessment.source.SourceStatus;

/** Nobody submits an evaluation of half the figures: every service has to have answered in full. */
@ApplicationScoped
class SilentSources implements ReadinessCheck {

    @Override
    public List<Concern> concerns(Evaluation evaluation) {
        return evaluation.sources().stream().filter(source -> source.status() != SourceStatus.AVAILABLE)
                .map(source -> Concern.blocking("service:" + source.service(), "source-silent",
                        ServiceNames.of(source.service())))
                .toList();
    }
}
