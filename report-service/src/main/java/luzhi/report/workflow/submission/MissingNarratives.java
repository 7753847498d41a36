package luzhi.report.workflow.submission;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.workflow.narrative.NarrativeService;
import luzhi.report.workflow.narrative.NarrativeView;

/** The report says something of each task: whoever submits should know of which nothing is written. */
@ApplicationScoped
class MissingNarratives implements ReadinessCheck {

    private final NarrativeService narratives;

    MissingNarratives(NarrativeService narratives) {
        this.narratives = narratives;
    }

    @Override
    public List<Concern> concerns(Evaluation evaluation) {
        Set<Integer> written = narratives.list(evaluation.cycle().year(), evaluation.region().code()).stream()
                .map(NarrativeView::task).collect(Collectors.toSet());
        return evaluation.cycle().tasks().stream().filter(task -> !written.contains(task.number()))
                .map(task -> Concern.warning("narrative:" + task.number(), "narrative-missing", task.number(),
                        task.title()))
                .toList();
    }
}
