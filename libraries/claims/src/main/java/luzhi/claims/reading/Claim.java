package luzhi.claims.reading;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.relations.Interval;

/**
 * A figure stated in a text.
 *
 * @param id one of each in a text: {@code c1}, {@code c2}, … in the order of the text
 * @param text number and unit as they are printed
 * @param start offset of the first character of {@code text}, in UTF-16 code units
 * @param end offset behind its last one
 * @param value in {@code unit}
 * @param interval all that the printed number stands for
 * @param unit code of a unit, or the word as it is printed where it is none of ours; null for a bare number
 * @param subject what it is a figure of, in the words of the text
 * @param key as far as the text says it
 */
public record Claim(String id, String text, int start, int end, BigDecimal value, Interval interval,
        @Nullable String unit,
        String subject, Key key) {

    /**
     * What it is a figure of; each part is null where the text leaves that open.
     *
     * @param measure its code
     */
    public record Key(String measure, RegionCode region, Period period) {}

    /** The code of the measure it is a figure of; null where the text leaves that open. */
    public String measure() {
        return key.measure();
    }

    /** Whose figure it is; null where the text leaves that open. */
    public RegionCode region() {
        return key.region();
    }

    /** When; null where the text leaves that open. */
    public Period period() {
        return key.period();
    }
}
