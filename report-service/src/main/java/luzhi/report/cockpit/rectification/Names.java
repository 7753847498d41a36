package luzhi.report.cockpit.rectification;

import java.time.LocalDate;
import java.util.Locale;

import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Cycle;

/**
 * What regions and criteria are called on these pages.
 *
 * @param on the day whose names of regions these are
 */
public record Names(Cycle cycle, RegionDirectory regions, LocalDate on, Locale language) {

    /** Its code if it never had a name. */
    public String region(RegionCode code) {
        return regions.find(code, on).or(() -> regions.findLatest(code)).map(Region::name).orElse(code.text());
    }

    /** Number and title; a criterion that the cycle has no more is called by its number. */
    public String criterion(String id) {
        return cycle.findCriterion(id).map(Criterion::title).map(title -> id + " " + title.in(language)).orElse(id);
    }
}
