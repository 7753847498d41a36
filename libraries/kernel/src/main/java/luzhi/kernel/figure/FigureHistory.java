package luzhi.kernel.figure;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.figure.Figure;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RuleBroken;

/** Answers what a figure was before. */
@ApplicationScoped
class FigureHistory {

    private final FigureStore store;
    private final FigureSelector selector;

    FigureHistory(FigureStore store, FigureSelector selector) {
        this.store = store;
        this.selector = selector;
    }

    /**
     * @throws RuleBroken if a parameter is missing or unreadable
     * @throws NotFound if nobody ever stated that figure
     */
    List<Figure> of(String measure, String region, String period, String dimensions) {
        List<Figure> revisions = store.listRevisions(selector.key(measure, region, period, dimensions));
        if (revisions.isEmpty()) {
            throw new NotFound("no-such-figure", measure, region, period);
        }
        return revisions;
    }
}
