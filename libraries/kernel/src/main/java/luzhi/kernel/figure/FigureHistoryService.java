package luzhi.kernel.figure;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.figure.Figure;
import luzhi.core.figure.FigureKey;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.problem.NotFound;

/** Answers what a figure was before. */
@ApplicationScoped
class FigureHistoryService {

    private final FigureRepository repository;
    private final MeasureCatalog catalogue;

    FigureHistoryService(FigureRepository repository, MeasureCatalog catalogue) {
        this.catalogue = catalogue;
        this.repository = repository;
    }

    /** @throws NotFound if nobody ever stated that figure */
    List<Figure> of(FigureKey key) {
        List<Figure> revisions = repository.listRevisions(key);
        if (revisions.isEmpty()) {
            throw new NotFound("no-such-figure", catalogue.nameOf(key.measure()), key.region(), key.period());
        }
        return revisions;
    }
}
