package luzhi.core.figure;

import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/** What a figure is about. Ordered as the store orders them: by region, measure, period and dimensions as text. */
public record FigureKey(RegionCode region, String measure, Period period, Dimensions dimensions)
        implements
            Comparable<FigureKey> {

    @Override
    public int compareTo(FigureKey other) {
        int order = region.compareTo(other.region);
        if (order == 0) {
            order = measure.compareTo(other.measure);
        }
        if (order == 0 && !period.equals(other.period)) {
            order = period.toString().compareTo(other.period.toString());
        }
        return order != 0 ? order : dimensions.toString().compareTo(other.dimensions.toString());
    }
}
