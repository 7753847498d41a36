package luzhi.kernel.figure;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.figure.Figure;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RuleBroken;

/** Answers what a figure was before. */
@ApplicationScoped
class FigureHistoryService {

    private final FigureRepository repository;
    private final FigureSelector selector;

    FigureHistoryService(FigureRepository repository, FigureSelector selector) {
        this.repository = repository;
        this.selector = selector;
    }

    /**
     * @throws RuleBroken if a parameter is missing or unreadable
     * @throws NotFound if nobody ever stated that figure
     */
    List<Figure> of(String measure, String region, String period, String dimensions) {
        List<Figure> revisions = repository.listRevisions(selector.key(measure, region, period, dimensions));
        if (revisions.isEmpty()) {
            throw new NotFound("no-such-figure", measure, region, period);
        }
        return revisions;
    }
}
