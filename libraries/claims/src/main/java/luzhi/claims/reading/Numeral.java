package luzhi.claims.reading;

import java.math.BigDecimal;

import luzhi.relations.Interval;

/**
 * A number as it stands in a text.
 *
 * @param end offset behind it
 * @param value with its 万 or 亿
 * @param step what one in its last printed place is worth
 * @param scaled whether 万 or 亿 was printed, so that even a count is rounded
 */
record Numeral(int start, int end, BigDecimal value, BigDecimal step, boolean scaled) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** All that the printed number stands for: half a unit of its last place to both sides, unless it counts things. */
    Interval interval(boolean counted) {
        return counted && !scaled && step.compareTo(BigDecimal.ONE) >= 0
                ? Interval.of(value)
                : Interval.around(value, step.multiply(HALF));
    }

    Numeral endingAt(int offset, BigDecimal times) {
        return new Numeral(start, offset, value.multiply(times), step.multiply(times),
                scaled || times.compareTo(BigDecimal.ONE) > 0);
    }
}
