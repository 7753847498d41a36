package luzhi.report.workflow.rectification;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.EvaluationService;

/** What has still to be made an item of. */
@ApplicationScoped
public class DueItems {

    private final RectificationRepository repository;
    private final EvaluationService evaluator;
    private final DisplayNames names;

    DueItems(RectificationRepository repository, EvaluationService evaluator, DisplayNames names) {
        this.repository = repository;
        this.evaluator = evaluator;
        this.names = names;
    }

    /**
     * Every open criterion without an item, for the region itself or for each county below it.
     *
     * @throws NotFound if there is no such cycle
     */
    public DueResource.DueList list(int cycle, RegionCode region) {
        Evaluation evaluation = evaluator.evaluate(cycle, region, null);
        Set<RectificationRepository.OpenMatter> unfinished = repository.listUnfinished(cycle, region);
        return new DueResource.DueList(OpenCriteria.listDue(evaluation, unfinished).stream()
                .map(each -> new DueResource.Due(each.region(), names.region(each.region(), evaluation.asOf()),
                        each.criterion().id(), each.criterion().title().in(names.language()),
                        each.criterion().advisory(), Shortfall.of(each)))
                .toList(), evaluation.sources());
    }
}
