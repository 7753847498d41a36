package luzhi.report.assessment.cycle;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;

/** The cycles of one year that were the newest at one moment: for what is told of many regions, each judged by its own. */
public final class CyclesOfYear {

    private final int year;
    private final Map<CycleKey, Integer> newest;
    private final BiFunction<CycleKey, Integer, Cycle> reading;
    private final Function<RegionCode, NotFound> absent;

    /**
     * @param newest the number of the newest version of each
     * @param reading the cycle of a version
     * @param absent what is said of a region that nothing judges
     */
    CyclesOfYear(int year, Map<CycleKey, Integer> newest, BiFunction<CycleKey, Integer, Cycle> reading,
            Function<RegionCode, NotFound> absent) {
        this.year = year;
        this.newest = newest;
        this.reading = reading;
        this.absent = absent;
    }

    /**
     * The cycle that judges a region.
     *
     * @throws NotFound if neither its province nor the country has one of that year
     */
    public Cycle get(RegionCode judged) {
        CycleKey key = CycleKey.judging(year, judged, newest.keySet())
                .orElseThrow(() -> absent.apply(judged));
        return reading.apply(key, newest.get(key));
    }
}
