package luzhi.kernel.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.completeness.Completeness;

/** The counts of one tally, a region at a time, in the order of codes. */
public final class RegionCounts {

    private final Iterator<CubeCell> cells;
    private final RegionDirectory regions;
    private final Cube cube;
    private final Collection<Period> periods;
    private final Completeness completeness;
    private CubeCell next;

    RegionCounts(Iterator<CubeCell> cells, RegionDirectory regions, Cube cube, Collection<Period> periods,
            Completeness completeness) {
        this.cells = cells;
        this.regions = regions;
        this.cube = cube;
        this.periods = periods;
        this.completeness = completeness;
        advance();
    }

    /** Skips codes that rows were summed up to and that are no region: a municipality has no prefectures. */
    private void advance() {
        do {
            next = cells.hasNext() ? cells.next() : null;
        } while (next != null && !regions.knows(next.region()));
    }

    /** The region that {@link #next} is about; null at the end. */
    public RegionCode region() {
        return next == null ? null : next.region();
    }

    /** All counts of that region. */
    public List<Count> next() {
        RegionCode region = next.region();
        List<CubeCell> ofRegion = new ArrayList<>();
        while (next != null && next.region().equals(region)) {
            ofRegion.add(next);
            advance();
        }
        List<Count> counts = new ArrayList<>();
        cube.count(region, ofRegion, periods, period -> completeness.holds(region, period), counts::add);
        return counts;
    }
}
