package luzhi.report.cockpit.measure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.region.RegionCode;
import luzhi.report.cockpit.frame.Section;

/** Where a measure is shown. */
public final class MeasureAddress {

    private MeasureAddress() {}

    /** Of a region, in the years up to that of the cycle. */
    public static String of(int cycle, RegionCode region, String measure, Dimensions dimensions) {
        return Section.BOARD.address(cycle, region.text()) + "/measures/" + measure
                + (dimensions.byName().isEmpty()
                        ? ""
                        : "?dimensions=" + encode(dimensions));
    }

    /** Of one figure, with how it came about. */
    public static String why(int cycle, FigureKey figure) {
        String measure = of(cycle, figure.region(), figure.measure(), figure.dimensions());
        return measure + (measure.indexOf('?') < 0 ? '?' : '&') + "period=" + encode(figure.period()) + "#why";
    }

    private static String encode(Object text) {
        return URLEncoder.encode(text.toString(), StandardCharsets.UTF_8);
    }
}
