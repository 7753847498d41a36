package luzhi.report.workflow.submission;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.report.assessment.evaluation.Evaluation;

/** No task waits for an advisory criterion, but whoever submits should know which are not kept. */
@ApplicationScoped
class OpenAdvisoryCriteria implements ReadinessCheck {

    @Override
    public List<Concern> concerns(Evaluation evaluation) {
        return evaluation.tasks().stream().flatMap(task -> task.criteria().stream())
                .filter(judged -> judged.criterion().advisory() && judged.judgement().isOpen())
                .map(judged -> Concern.warning(judged.criterion().id(), "advisory-criterion-open",
                        judged.criterion().id(), judged.criterion().title(), judged.judgement().verdict()))
                .toList();
    }
}
