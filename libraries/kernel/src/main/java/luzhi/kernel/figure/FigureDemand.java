package luzhi.kernel.figure;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * Which figures are asked for at once, each with all that there is of it: the reported one, the derived one, and which of the two
 * is the best. Regions differ in what is said of them, so what is not there is not answered.
 *
 * @param of the regions whose figures are wanted
 * @param figures those wanted of each of them
 * @param statedIn the regions where whatever somebody stated is looked for
 * @param stated of these periods; empty for none
 */
public record FigureDemand(Area of, Set<Combination> figures, Area statedIn, Set<Period> stated) {

    /**
     * Some regions.
     *
     * @param regions each by itself
     * @param within all that lies below one of these, which itself is not meant
     */
    public record Area(Set<RegionCode> regions, Set<RegionCode> within) {

        public Area {
            regions = Set.copyOf(regions);
            within = Set.copyOf(within);
        }

        /** Whether it is about very many regions. */
        boolean isOfMany() {
            return Stream.concat(regions.stream(), within.stream()).anyMatch(RegionCode::isAboveCities);
        }

        /** A region alone. */
        public static Area of(RegionCode region) {
            return new Area(Set.of(region), Set.of());
        }

        /** A region and all below it. */
        public static Area from(RegionCode region) {
            return new Area(Set.of(region), Set.of(region));
        }

        boolean holds(RegionCode region) {
            return regions.contains(region)
                    || within.stream().anyMatch(above -> above.covers(region) && !above.equals(region));
        }

        Area and(Area other) {
            Set<RegionCode> both = new HashSet<>(regions);
            both.addAll(other.regions);
            Set<RegionCode> below = new HashSet<>(within);
            below.addAll(other.within);
            return new Area(both, below);
        }
    }

    /**
     * One figure of whatever region.
     *
     * @param dimensions null for the total and every breakdown
     */
    public record Combination(String measure, Dimensions dimensions, Period period) {}

    public FigureDemand {
        figures = Set.copyOf(figures);
        stated = Set.copyOf(stated);
    }

    /** Where anything has to be read. */
    Area area() {
        return stated.isEmpty() ? of : of.and(statedIn);
    }

    /**
     * The periods of each measure that has to be read, without what it is calculated from.
     *
     * @param measuresStated those of which somebody stated something
     */
    Map<String, Set<Period>> periods(Set<String> measuresStated) {
        Map<String, Set<Period>> periods = new TreeMap<>();
        figures.forEach(each -> periods.computeIfAbsent(each.measure(), first -> new TreeSet<>()).add(each.period()));
        measuresStated.forEach(each -> periods.computeIfAbsent(each, first -> new TreeSet<>()).addAll(stated));
        return periods;
    }
}
