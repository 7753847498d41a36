package luzhi.core.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.core.language.Magnitude;
import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;

/**
 * A number as people write it, in papers, on pages and beside the exact value in answers: rounded half up once, in the multiple of its
 * unit that a reader expects, with its digits in groups of three: 24.73亿元, 7.43%, 4,054人.
 *
 * @param text with the word of the unit
 * @param says the number that the text states, in the unit itself
 */
public record PrintedNumber(String text, BigDecimal says) {

    private static final BigDecimal A_MILLION = BigDecimal.valueOf(1_000_000);
    private static final String MONEY = "CNY";
    private static final String RATIO = "ratio";
    private static final String SHARE = "percent";
    private static final String BETWEEN_SHARES = "percentage-point";
    /** Official prose has two decimals; a number below one is printed with as many digits as tell it apart. */
    private static final int DECIMALS = 2;
    private static final int DIGITS_BELOW_ONE = 3;
    private static final int TABLE_DECIMALS = 4;
    private static final int MOST_DECIMALS = 10;

    /**
     * The text of a value that may be missing; null if it is.
     *
     * @param unit its code; null for a number alone
     */
    public static @Nullable String text(@Nullable BigDecimal value, @Nullable String unit) {
        return value == null ? null : of(value, unit).text();
    }

    /** The text of what lies between two values of a unit: between two shares, percentage points; null if it is missing. */
    public static @Nullable String difference(@Nullable BigDecimal difference, @Nullable String unit) {
        return text(difference, SHARE.equals(unit) ? BETWEEN_SHARES : unit);
    }

    /** @param unit its code; a code that is not known is printed as it is */
    public static PrintedNumber of(BigDecimal value, String unit) {
        return of(value, unit, decimals(value));
    }

    private static PrintedNumber of(BigDecimal value, String unit, int decimals) {
        for (Magnitude magnitude : magnitudes(unit, value)) {
            BigDecimal scaled = value.movePointLeft(magnitude.power());
            boolean reached = value.abs().compareTo(magnitude.times()) >= 0;
            if (reached && (scaled.stripTrailingZeros().scale() <= decimals || mayLose(magnitude, unit))) {
                BigDecimal rounded = rounded(scaled, decimals);
                return new PrintedNumber(grouped(rounded) + magnitude.sign() + word(unit),
                        rounded.multiply(magnitude.times()));
            }
        }
        BigDecimal rounded = rounded(value, decimals);
        return new PrintedNumber(grouped(rounded) + word(unit), rounded);
    }

    private static BigDecimal rounded(BigDecimal number, int decimals) {
        return plain(number.scale() > decimals ? number.setScale(decimals, RoundingMode.HALF_UP) : number);
    }

    /** Several numbers that a sentence compares, with so many decimals that they are printed in the order they are in. */
    public static List<PrintedNumber> compared(List<BigDecimal> values, String unit) {
        int decimals = values.stream().mapToInt(PrintedNumber::decimals).max().orElse(DECIMALS);
        List<PrintedNumber> printed = all(values, unit, decimals);
        while (decimals < MOST_DECIMALS && !isInOrder(values, printed)) {
            decimals++;
            printed = all(values, unit, decimals);
        }
        return printed;
    }

    private static List<PrintedNumber> all(List<BigDecimal> values, String unit, int decimals) {
        return values.stream().map(value -> of(value, unit, decimals)).toList();
    }

    private static boolean isInOrder(List<BigDecimal> values, List<PrintedNumber> printed) {
        for (int i = 1; i < values.size(); i++) {
            int exactly = Integer.signum(values.get(i - 1).compareTo(values.get(i)));
            if (Integer.signum(printed.get(i - 1).says().compareTo(printed.get(i).says())) != exactly) {
                return false;
            }
        }
        return true;
    }

    private static int decimals(BigDecimal value) {
        return value.signum() == 0 || value.abs().compareTo(BigDecimal.ONE) >= 0
                ? DECIMALS
                : Math.min(MOST_DECIMALS, Math.max(DECIMALS, value.scale() - value.precision() + DIGITS_BELOW_ONE));
    }

    /** 亿 and 万 where the unit is printed in them, the largest first; 万 where so many are counted that people say it. */
    private static List<Magnitude> magnitudes(String unit, BigDecimal value) {
        Unit known = unit == null ? null : Vocabularies.findUnit(unit).orElse(null);
        if (known == null) {
            return List.of();
        }
        if (known.isCount()) {
            return value.abs().compareTo(A_MILLION) >= 0 ? List.of(Magnitude.TEN_THOUSAND) : List.of();
        }
        return Stream.of(Magnitude.HUNDRED_MILLION, Magnitude.TEN_THOUSAND)
                .filter(magnitude -> known.printedIn().contains(magnitude.times())).toList();
    }

    /** Money is never printed in full above ten thousand; of what else has multiples nothing is lost. */
    private static boolean mayLose(Magnitude magnitude, String unit) {
        return magnitude == Magnitude.TEN_THOUSAND && MONEY.equals(unit);
    }

    /** The word of a unit; nothing for a ratio, which is a number alone. */
    public static String word(String unit) {
        if (unit == null || unit.equals(RATIO)) {
            return "";
        }
        return FigureNames.unit(unit, Locale.CHINESE);
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** For a table, which holds a number alone: in the unit itself, with four decimals at most. */
    public static String inTable(BigDecimal value) {
        return grouped(rounded(value, TABLE_DECIMALS));
    }
}
