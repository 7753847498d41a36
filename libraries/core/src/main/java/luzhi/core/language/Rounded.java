package luzhi.core.language;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as sentences print them: with four decimals at most. Every sentence rounds here, and nothing that is calculated with
 * does. Reports with a layout of their own, which print 万 and 亿, round where they print those.
 */
public final class Rounded {

    private static final int DECIMALS = 4;

    private Rounded() {}

    /** Half up. */
    public static BigDecimal halfUp(BigDecimal number) {
        return rounded(number, RoundingMode.HALF_UP);
    }

    /** The lower end of a range: never above what it stands for. */
    public static BigDecimal down(BigDecimal number) {
        return rounded(number, RoundingMode.FLOOR);
    }

    /** The upper end of a range: never below what it stands for. */
    public static BigDecimal up(BigDecimal number) {
        return rounded(number, RoundingMode.CEILING);
    }

    private static BigDecimal rounded(BigDecimal number, RoundingMode rounding) {
        return number.scale() > DECIMALS ? number.setScale(DECIMALS, rounding).stripTrailingZeros() : number;
    }
}
