package luzhi.kernel.figure;

import java.util.Set;
import java.util.stream.Stream;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Preference;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * Which figures are wanted: those of the regions named and of all regions below those named in {@code within}, narrowed
 * by whatever of the rest is not empty.
 *
 * @param recording only what this act of stating left as it is; null for whatever act
 * @param after answers begin behind this key; null for the beginning
 */
record FigureQuery(Set<RegionCode> regions, Set<RegionCode> within, Set<Period> periods, Set<String> measures,
        Set<Dimensions> dimensions, Preference preference, Long recording, FigureKey after) {

    FigureQuery {
        regions = Set.copyOf(regions);
        within = Set.copyOf(within);
        periods = Set.copyOf(periods);
        measures = Set.copyOf(measures);
        dimensions = Set.copyOf(dimensions);
    }

    boolean wants(FigureKey key) {
        return (periods.isEmpty() || periods.contains(key.period()))
                && (measures.isEmpty() || measures.contains(key.measure()))
                && (dimensions.isEmpty() || dimensions.contains(key.dimensions()))
                && (after == null || key.compareTo(after) > 0);
    }

    /** Whether it is about very many regions. */
    boolean isOfMany() {
        return Stream.concat(regions.stream(), within.stream()).anyMatch(RegionCode::isAboveCities);
    }
}
