package luzhi.kernel.figure;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.kernel.measure.Dimensions;
import luzhi.kernel.measure.MeasureCatalogue;
import luzhi.kernel.period.Period;
import luzhi.kernel.problem.Faults;
import luzhi.kernel.problem.NotFound;
import luzhi.kernel.problem.RuleBroken;
import luzhi.kernel.region.RegionCode;

/** Answers what a figure was before. */
@ApplicationScoped
class FigureHistory {

    private final FigureStore store;
    private final MeasureCatalogue catalogue;

    FigureHistory(FigureStore store, MeasureCatalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /**
     * @throws RuleBroken if a parameter is missing or unreadable
     * @throws NotFound if nobody ever stated that figure
     */
    List<Figure> of(String measure, String region, String period, String dimensions) {
        List<Figure> revisions = store.listRevisions(key(measure, region, period, dimensions));
        if (revisions.isEmpty()) {
            throw new NotFound("no-such-figure", measure, region, period);
        }
        return revisions;
    }

    private FigureKey key(String measure, String region, String period, String dimensions) {
        Faults faults = new Faults();
        if (measure == null) {
            faults.at("measure", "field-required", "measure");
        } else if (catalogue.find(measure).isEmpty()) {
            faults.add(MeasureFaults.unknown("measure", measure, catalogue));
        }
        Period when = faults.parsed("period", period == null ? "" : period, Period::parse, "invalid-period");
        Dimensions which = faults.parsed("dimensions", dimensions == null ? "" : dimensions, Dimensions::parse,
                "invalid-dimensions");
        faults.throwIfAny();
        return new FigureKey(new RegionCode(region), measure, when, which);
    }
}
