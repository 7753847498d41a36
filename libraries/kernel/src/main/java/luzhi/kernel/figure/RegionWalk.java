package luzhi.kernel.figure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import luzhi.core.figure.Figure;
import luzhi.core.region.RegionCode;
import luzhi.kernel.counting.Count;
import luzhi.kernel.counting.RegionCounts;

/** Walks what was reported and what was counted side by side, a region at a time, in the order of codes. */
final class RegionWalk {

    private final Iterator<Figure> reported;
    private final List<RegionCounts> counts;
    private Figure next;

    RegionWalk(Iterator<Figure> reported, List<RegionCounts> counts) {
        this.reported = reported;
        this.counts = counts;
        advance();
    }

    /** All there is about one region. */
    record Found(RegionCode region, List<Figure> reported, List<Count> counts) {}

    private void advance() {
        next = reported.hasNext() ? reported.next() : null;
    }

    private RegionCode nextRegion() {
        return Stream.concat(Stream.ofNullable(next).map(Figure::region), counts.stream().map(RegionCounts::region))
                .filter(Objects::nonNull).min(RegionCode::compareTo).orElse(null);
    }

    boolean hasNext() {
        return nextRegion() != null;
    }

    Found next() {
        RegionCode region = nextRegion();
        List<Figure> figures = new ArrayList<>();
        while (next != null && next.region().equals(region)) {
            figures.add(next);
            advance();
        }
        List<Count> counted = new ArrayList<>();
        for (RegionCounts each : counts) {
            if (region.equals(each.region())) {
                counted.addAll(each.next());
            }
        }
        return new Found(region, figures, counted);
    }
}
