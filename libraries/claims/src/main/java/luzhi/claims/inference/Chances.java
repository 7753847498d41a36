package luzhi.claims.inference;

import java.math.BigDecimal;

import luzhi.claims.reading.Mention;
import luzhi.relations.Interval;

/**
 * How likely a figure is printed as it is, by itself and by what it should be. Every number here is a chance, from 0 to 1.
 */
public final class Chances {

    /** Of figures that are stated, so many are wrong. */
    public static final double WRONG = Likelihood.WRONG;
    private static final double OF_PERCENT = 100;
    private static final double OF_NUMBER = 18;
    /** So many percentages are more than all. */
    private static final double OVER_HUNDRED = 0.05;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Mention figure;
    private final Quantity.Printed printed;

    /** @param text the figure as it is printed */
    public Chances(Mention figure, String text) {
        this.figure = figure;
        this.printed = Quantity.Printed.of(text, figure.value());
    }

    /** That a number like this stands there by chance. */
    public double byChance() {
        if (figure.isPercent() && figure.value().compareTo(HUNDRED) > 0) {
            return OVER_HUNDRED * Math.pow(10, -printed.decimals()) / OF_PERCENT;
        }
        return figure.isPercent() || figure.isPoints()
                ? Math.pow(10, -printed.decimals()) / OF_PERCENT
                : 1 / (OF_NUMBER * Math.pow(10, Math.max(1, printed.digits().length()) - 1));
    }

    /** That it is a slip where one of these values was meant, without their signs. */
    public double ofSlip(Interval meant) {
        double low = meant.low().doubleValue();
        double high = meant.high().doubleValue();
        return Slips.of(printed, Bounds.of(low, high).absolute());
    }

    /** The same, mistyped or miscopied: what only lies near is none. */
    public double ofSlipByHand(Interval meant) {
        return Slips.byHand(printed, Bounds.of(meant.low().doubleValue(), meant.high().doubleValue()).absolute());
    }

    /** How many digits are printed. */
    public int digits() {
        return printed.digits().length();
    }
}
