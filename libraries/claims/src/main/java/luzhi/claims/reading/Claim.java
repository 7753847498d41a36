package luzhi.claims.reading;

import java.math.BigDecimal;

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
 * @param measure code of the measure it is a figure of; null where the text leaves that open, as the next two are
 * @param region whose figure it is
 * @param period when
 */
public record Claim(String id, String text, int start, int end, BigDecimal value, Interval interval, String unit,
        String subject, String measure, RegionCode region, Period period) {}
