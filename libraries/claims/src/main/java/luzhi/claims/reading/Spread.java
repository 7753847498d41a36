package luzhi.claims.reading;

import java.math.BigDecimal;

import luzhi.relations.Interval;

/**
 * How far the numbers that a printed one stands for lie from it: a few for all figures of a text.
 *
 * @param below the least of them lies so far below it
 * @param above the greatest so far above it
 */
record Spread(BigDecimal below, BigDecimal above) {

    private static final Spread NONE = new Spread(BigDecimal.ZERO, BigDecimal.ZERO);

    static Spread of(BigDecimal value, Interval interval) {
        return interval.isExact() && interval.contains(value)
                ? NONE
                : new Spread(value.subtract(interval.low()), interval.high().subtract(value));
    }

    Interval around(BigDecimal value) {
        return equals(NONE)
                ? Interval.of(value)
                : new Interval(value.subtract(below), value.add(above));
    }
}
