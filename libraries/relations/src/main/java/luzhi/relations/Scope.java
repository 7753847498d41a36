package luzhi.relations;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import luzhi.core.measure.Measure;
import luzhi.core.measure.RollUp;
import luzhi.core.region.RegionCode;

/**
 * What relations are checked in.
 *
 * @param year the cycle's
 * @param counties of each region that has any
 * @param thresholds the values that the law sets in that year, by id
 * @param measures what is known of a measure, by its code
 */
public record Scope(int year, Statements statements, Map<RegionCode, List<RegionCode>> counties,
        Map<String, BigDecimal> thresholds, Function<String, Optional<Measure>> measures) {

    public Scope {
        counties = Map.copyOf(counties);
        thresholds = Map.copyOf(thresholds);
    }

    Collection<RegionCode> regions() {
        return statements.regions();
    }

    List<RegionCode> counties(RegionCode region) {
        return counties.getOrDefault(region, List.of());
    }

    /** Whether parts of the measure add up to their whole. */
    boolean isAdditive(String measure) {
        return measures.apply(measure).filter(known -> known.rollsUp() == RollUp.SUM).isPresent();
    }

    /** Whether parts of the measure add up, and none of them can be below zero, so that none exceeds the whole. */
    boolean isAdditiveFromZero(String measure) {
        return measures.apply(measure).filter(known -> known.rollsUp() == RollUp.SUM)
                .filter(known -> known.minimum() != null && known.minimum().signum() >= 0).isPresent();
    }
}
