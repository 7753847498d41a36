package luzhi.relations;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number that a sentence names.
 *
 * @param range it, or all that it may be
 * @param unit its code or word; null for none
 * @param isCalculated whether it was, so that nobody reads all its digits
 */
public record Amount(Range range, @Nullable String unit, boolean isCalculated) {

    /** One that somebody wrote, or might have written. */
    public static Amount written(BigDecimal value, @Nullable String unit) {
        return new Amount(Range.exactly(value), unit, false);
    }

    /** One that was calculated. */
    public static Amount calculated(BigDecimal value, @Nullable String unit) {
        return new Amount(Range.exactly(value), unit, true);
    }

    /** Any between two. */
    static Amount within(Interval interval, @Nullable String unit) {
        return new Amount(new Range(null, interval.low(), interval.high()), unit, true);
    }
}
