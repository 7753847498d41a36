package luzhi.claims.corpus;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How many of how many.
 *
 * @param of may be 0: then nothing is known
 */
public record Proportion(int hits, int of) {

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL64;
    private static final int PRINTED = 3;
    /** Of a normal distribution, 95 per cent lie within so many standard deviations. */
    private static final BigDecimal Z = new BigDecimal("1.959964");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Proportion {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of);
        }
    }

    public Proportion plus(Proportion other) {
        return new Proportion(hits + other.hits, of + other.of);
    }

    /** From 0 to 1, to three places; null if it is of nothing. */
    public BigDecimal value() {
        return of == 0 ? null : BigDecimal.valueOf(hits).divide(BigDecimal.valueOf(of), PRINTED, RoundingMode.HALF_UP);
    }

    /** Lower end of Wilson's interval at 95 per cent, to three places. */
    public BigDecimal least() {
        return bound(true);
    }

    /** Upper end of the same. */
    public BigDecimal most() {
        return bound(false);
    }

    private BigDecimal bound(boolean lower) {
        if (of == 0) {
            return lower ? BigDecimal.ZERO : BigDecimal.ONE;
        }
        BigDecimal n = BigDecimal.valueOf(of);
        BigDecimal p = BigDecimal.valueOf(hits).divide(n, EXACT_ENOUGH);
        BigDecimal square = Z.multiply(Z);
        BigDecimal centre = p.add(square.divide(TWO.multiply(n), EXACT_ENOUGH));
        BigDecimal spread = Z.multiply(p.multiply(BigDecimal.ONE.subtract(p)).divide(n, EXACT_ENOUGH)
                .add(square.divide(TWO.multiply(n).pow(2), EXACT_ENOUGH)).sqrt(EXACT_ENOUGH));
        BigDecimal end = lower ? centre.subtract(spread) : centre.add(spread);
        return end.divide(BigDecimal.ONE.add(square.divide(n, EXACT_ENOUGH)), EXACT_ENOUGH)
                .setScale(PRINTED, RoundingMode.HALF_UP).max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    @Override
    public String toString() {
        return of == 0 ? "-" : value() + " (" + least() + "-" + most() + ")";
    }
}
