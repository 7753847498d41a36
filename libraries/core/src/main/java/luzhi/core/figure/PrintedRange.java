package luzhi.core.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A number and all that it stands for, as people write it. The ends are rounded outward, so that nothing it may stand for is left
 * out; those that nobody could tell apart are one number.
 *
 * @param value the number at its face value
 * @param low the least it may stand for, and {@code high} the most
 */
public record PrintedRange(PrintedNumber value, PrintedNumber low, PrintedNumber high) {

    /** Nobody reads more of what was calculated, unless these do not tell it from what it is held against. */
    private static final int DIGITS = 6;
    private static final int DECIMALS = 4;
    private static final int MOST_DECIMALS = 10;

    /** What somebody stated: with every digit. */
    public static PrintedRange stated(BigDecimal value, BigDecimal low, BigDecimal high, @Nullable String unit,
            Locale language) {
        return of(value, low, high, unit, language, MOST_DECIMALS, Integer.MAX_VALUE);
    }

    /** What was calculated: with six digits, four of them behind the point, at most. */
    public static PrintedRange calculated(BigDecimal value, BigDecimal low, BigDecimal high, @Nullable String unit,
            Locale language) {
        return of(value, low, high, unit, language, DECIMALS, DIGITS);
    }

    /** The same with so many digits more that it is printed apart from the other, of the same unit, where it is apart. */
    public static PrintedRange calculatedBeside(PrintedRange other, BigDecimal value, BigDecimal low, BigDecimal high,
            @Nullable String unit, Locale language) {
        PrintedRange printed = calculated(value, low, high, unit, language);
        for (int more = 1; more <= MOST_DECIMALS - DECIMALS && printed.touches(other); more++) {
            printed = of(value, low, high, unit, language, DECIMALS + more, DIGITS + more);
        }
        return printed;
    }

    private static PrintedRange of(BigDecimal value, BigDecimal low, BigDecimal high, @Nullable String unit,
            Locale language, int decimals, int digits) {
        Function<BigDecimal, PrintedNumber> nearest = number -> print(number, unit, language, decimals, digits,
                RoundingMode.HALF_UP);
        PrintedNumber printed = nearest.apply(value);
        return nearest.apply(low).equals(nearest.apply(high))
                ? new PrintedRange(printed, printed, printed)
                : new PrintedRange(printed, print(low, unit, language, decimals, digits, RoundingMode.FLOOR),
                        print(high, unit, language, decimals, digits, RoundingMode.CEILING));
    }

    private static PrintedNumber print(BigDecimal number, @Nullable String unit, Locale language, int decimals,
            int digits, RoundingMode mode) {
        return PrintedNumber.of(number, unit, language, new PrintedNumber.Rounding(decimals, digits, mode));
    }

    private boolean touches(PrintedRange other) {
        return low.says().compareTo(other.high.says()) <= 0 && other.low.says().compareTo(high.says()) <= 0;
    }

    /** Whether it stands for nothing but itself, as far as that is printed. */
    public boolean isOneNumber() {
        return low.text().equals(high.text());
    }
}
