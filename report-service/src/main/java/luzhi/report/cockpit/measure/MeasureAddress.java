package luzhi.report.cockpit.measure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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
                        : "?dimensions=" + URLEncoder.encode(dimensions.toString(), StandardCharsets.UTF_8));
    }
}
