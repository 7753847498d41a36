package luzhi.report.workflow.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.core.PlainJava;
import luzhi.core.figure.FigureKey;
import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * A place in a text where a figure is to stand: <code>{{staffing.staff{stage=primary}@previous-year#620702 | 万人 .2}}</code>.
 *
 * @param start offset of its first brace in the text, in UTF-16 code units
 * @param end offset behind its last brace
 * @param region a region below that of the text; null for that of the text itself
 * @param format null for the unit in which the figure is kept, with as many decimals as it has
 */
@PlainJava
record Placeholder(int start, int end, MeasureReference reference, RegionCode region, PrintFormat format) {

    private static final Pattern FORM = Pattern.compile(
            "(?<reference>[^#|]+)(?:#(?<region>[^#|]+))?(?:\\|(?<format>[^#|]+))?");

    /**
     * @param inner what stands between the braces
     * @throws IllegalArgumentException if it is not of that form
     */
    static Placeholder parse(String inner, int start, int end) {
        Matcher matcher = FORM.matcher(inner);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a placeholder: " + inner);
        }
        String region = matcher.group("region");
        String format = matcher.group("format");
        return new Placeholder(start, end, MeasureReference.parse(matcher.group("reference")),
                region == null ? null : new RegionCode(region.strip()),
                format == null ? null : PrintFormat.parse(format.strip()));
    }

    /** The figure meant in a text of this region for this cycle; without a period of its own, that of the cycle's year. */
    FigureKey figure(int cycle, RegionCode ofText) {
        return new FigureKey(region == null ? ofText : region, reference.measure(),
                reference.periodFrom(Period.ofYear(cycle)), reference.dimensions());
    }
}
