package luzhi.claims.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * A measure with some of its parts.
 *
 * @param parts of different dimensions; none for the total
 */
record Breakdown(NamedMeasure measure, List<NamedPart> parts) {

    FigureKey of(RegionCode region, Period period) {
        Map<String, String> dimensions = new TreeMap<>();
        parts.forEach(each -> dimensions.put(each.part().dimension().code(), each.part().value().code()));
        return new FigureKey(region, measure.measure().code(), period, new Dimensions(dimensions));
    }
}
