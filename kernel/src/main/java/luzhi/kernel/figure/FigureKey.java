package luzhi.kernel.figure;

import java.util.Comparator;

import luzhi.kernel.measure.Dimensions;
import luzhi.kernel.period.Period;
import luzhi.kernel.region.RegionCode;

/** What a figure is about. Ordered as the store orders them: by region, measure, period and dimensions as text. */
public record FigureKey(RegionCode region, String measure, Period period, Dimensions dimensions)
        implements
            Comparable<FigureKey> {

    private static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::region)
            .thenComparing(FigureKey::measure)
            .thenComparing(key -> key.period().toString())
            .thenComparing(key -> key.dimensions().toString());

    @Override
    public int compareTo(FigureKey other) {
        return ORDER.compare(this, other);
    }
}
