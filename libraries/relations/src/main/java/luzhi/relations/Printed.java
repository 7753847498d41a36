package luzhi.relations;

import java.math.BigDecimal;
import java.util.List;

import luzhi.core.measure.Unit;

/** What a number stands for as it is printed or recorded: everything that rounds to it. */
public final class Printed {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Printed() {}

    /**
     * With d decimals, all that lies within half a unit of the last of them: 6.91 is 6.905 to 6.915. What is counted is exact.
     * A whole number in a unit that is printed in multiples, as yuan are in 万 and 亿, is taken for rounded where its zeros begin:
     * 2473000000 yuan is 24.73亿, from 24.725亿 to 24.735亿.
     *
     * @param unit null where it is not known: decimals alone count
     */
    public static Interval standsFor(BigDecimal value, Unit unit) {
        if (unit != null && unit.isCount()) {
            return Interval.of(value);
        }
        return Interval.around(value, step(value, unit == null ? List.of() : unit.printedIn()).multiply(HALF));
    }

    /** The place that was the last to be printed. */
    private static BigDecimal step(BigDecimal value, List<BigDecimal> multiples) {
        BigDecimal last = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, value.scale()));
        if (value.scale() > 0) {
            return last;
        }
        BigDecimal step = last;
        for (BigDecimal multiple : multiples) {
            if (value.abs().compareTo(multiple) >= 0) {
                step = lastNonZeroPlace(value).min(multiple);
            }
        }
        return step;
    }

    /** 1000000 for 2473000000. */
    private static BigDecimal lastNonZeroPlace(BigDecimal value) {
        return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }
}
