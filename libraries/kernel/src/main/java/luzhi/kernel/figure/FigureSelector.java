package luzhi.kernel.figure;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Preference;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.period.Period;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;

/** Reads the query parameters that name one single figure. */
@ApplicationScoped
class FigureSelector {

    private final MeasureCatalog catalogue;

    FigureSelector(MeasureCatalog catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws RuleBroken if a parameter is missing or unreadable */
    FigureKey key(String measure, String region, String period, String dimensions) {
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

    /** @throws RuleBroken if the text names none */
    Preference preference(String origin) {
        if (origin == null) {
            return Preference.BEST;
        }
        return Preference.find(origin).orElseThrow(() -> new RuleBroken(Fault.at("origin", "unknown-origin", origin)));
    }
}
