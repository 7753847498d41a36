package luzhi.core.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.core.language.Codes;
import luzhi.core.language.Magnitude;
import luzhi.core.language.Wording;
import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;

/**
 * A number as people write it, in papers, on pages, in sentences and beside the exact value in answers: rounded half up once, in the
 * multiple of its unit that a reader expects, with its digits in groups of three: 24.73亿元, 7.43%, 4,054人. It is rounded as Chinese
 * writes it, and English says the same number in its own words: 2.473 billion yuan, 7.43%, 4,054 persons.
 *
 * @param text with the word of the unit
 * @param number the same without that word, for where several of one unit are told: 24.73亿, 7.43%
 * @param says the number that the text states, in the unit itself
 */
public record PrintedNumber(String text, String number, BigDecimal says) {

    private static final Wording WORDING = new Wording("wording/figure-names");
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
    /** English says a multiple with no more decimals than this, lest it is longer than the number in full. */
    private static final int ENGLISH_DECIMALS = 3;

    /** The multiples that English has words for, the largest first. */
    private enum EnglishMagnitude {
        BILLION(9), MILLION(6);

        private final int power;

        EnglishMagnitude(int power) {
            this.power = power;
        }
    }

    /**
     * How far a number is rounded, in the multiple it is printed in.
     *
     * @param decimals the most that it may have
     * @param digits the most that it may have in all, before and behind the point; whole numbers are not rounded
     */
    record Rounding(int decimals, int digits, RoundingMode mode) {

        private BigDecimal of(BigDecimal number) {
            int most = decimals(number);
            return plain(number.scale() > most ? number.setScale(most, mode) : number);
        }

        private boolean keeps(BigDecimal number) {
            return number.stripTrailingZeros().scale() <= decimals(number);
        }

        private int decimals(BigDecimal number) {
            return Math.max(0, Math.min(decimals, digits - Math.max(0, number.precision() - number.scale())));
        }
    }

    /**
     * The text of a value that may be missing; null if it is.
     *
     * @param unit its code; null for a number alone
     */
    public static @Nullable String text(@Nullable BigDecimal value, @Nullable String unit, Locale language) {
        return value == null ? null : of(value, unit, language).text();
    }

    /** The text of what lies between two values of a unit: between two shares, percentage points; null if it is missing. */
    public static @Nullable String difference(@Nullable BigDecimal difference, @Nullable String unit,
            Locale language) {
        return text(difference, ofDifference(unit), language);
    }

    /** The unit of what lies between two values of that unit. */
    public static @Nullable String ofDifference(@Nullable String unit) {
        return SHARE.equals(unit) ? BETWEEN_SHARES : unit;
    }

    /** @param unit its code; a code that is not known is printed as it is */
    public static PrintedNumber of(BigDecimal value, @Nullable String unit, Locale language) {
        return of(value, unit, language, decimals(value));
    }

    private static PrintedNumber of(BigDecimal value, @Nullable String unit, Locale language, int decimals) {
        return of(value, unit, language, new Rounding(decimals, Integer.MAX_VALUE, RoundingMode.HALF_UP));
    }

    static PrintedNumber of(BigDecimal value, @Nullable String unit, Locale language, Rounding rounding) {
        for (Magnitude magnitude : magnitudes(unit, value)) {
            BigDecimal scaled = value.movePointLeft(magnitude.power());
            boolean reached = value.abs().compareTo(magnitude.times()) >= 0;
            if (reached && (rounding.keeps(scaled) || mayLose(magnitude, unit))) {
                BigDecimal rounded = rounding.of(scaled);
                BigDecimal says = rounded.multiply(magnitude.times());
                return isEnglish(language)
                        ? english(says, unit)
                        : chinese(grouped(rounded) + magnitude.sign(), unit, says);
            }
        }
        BigDecimal rounded = rounding.of(value);
        return isEnglish(language)
                ? english(rounded, unit)
                : chinese(grouped(rounded), unit, rounded);
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private static PrintedNumber chinese(String number, @Nullable String unit, BigDecimal says) {
        String text = number + word(unit, Locale.CHINESE);
        return new PrintedNumber(text, SHARE.equals(unit) ? text : number, says);
    }

    /** The same number in English words, and nothing of it lost: in full where it has too many digits for a multiple. */
    private static PrintedNumber english(BigDecimal says, @Nullable String unit) {
        BigDecimal number = plain(says);
        for (EnglishMagnitude magnitude : magnitudes(unit, says).isEmpty()
                ? new EnglishMagnitude[0]
                : EnglishMagnitude.values()) {
            BigDecimal scaled = plain(says.movePointLeft(magnitude.power));
            boolean reached = scaled.abs().compareTo(BigDecimal.ONE) >= 0;
            if (reached && (scaled.scale() <= ENGLISH_DECIMALS
                    || magnitude == EnglishMagnitude.MILLION && MONEY.equals(unit))) {
                return english(WORDING.sentence(Locale.ENGLISH, Codes.of(magnitude), grouped(scaled)), unit, number);
            }
        }
        return english(grouped(number), unit, number);
    }

    private static PrintedNumber english(String number, @Nullable String unit, BigDecimal says) {
        if (SHARE.equals(unit)) {
            String share = WORDING.sentence(Locale.ENGLISH, "per-cent", number);
            return new PrintedNumber(share, share, says);
        }
        String single = "one." + unit;
        String word = says.abs().compareTo(BigDecimal.ONE) == 0 && WORDING.has(single, Locale.ENGLISH)
                ? WORDING.sentence(Locale.ENGLISH, single)
                : word(unit, Locale.ENGLISH);
        return new PrintedNumber(word.isEmpty() ? number : number + " " + word, number, says);
    }

    /** Several numbers that a sentence compares, with so many decimals that they are printed in the order they are in. */
    public static List<PrintedNumber> compared(List<BigDecimal> values, @Nullable String unit, Locale language) {
        int more = 0;
        List<PrintedNumber> printed = all(values, unit, more, language);
        while (more < MOST_DECIMALS && !isInOrder(values, printed)) {
            more++;
            printed = all(values, unit, more, language);
        }
        return printed;
    }

    private static List<PrintedNumber> all(List<BigDecimal> values, @Nullable String unit, int more, Locale language) {
        return values.stream().map(value -> of(value, unit, language, decimals(value) + more)).toList();
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

    /** How many decimals a number has as people write it. */
    private static int decimals(BigDecimal value) {
        return value.signum() == 0 || value.abs().compareTo(BigDecimal.ONE) >= 0
                ? DECIMALS
                : Math.min(MOST_DECIMALS, Math.max(DECIMALS, value.scale() - value.precision() + DIGITS_BELOW_ONE));
    }

    /** 亿 and 万 where the unit is printed in them, the largest first; 万 where so many are counted that people say it. */
    private static List<Magnitude> magnitudes(@Nullable String unit, BigDecimal value) {
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
    private static boolean mayLose(Magnitude magnitude, @Nullable String unit) {
        return magnitude == Magnitude.TEN_THOUSAND && MONEY.equals(unit);
    }

    /** The word of a unit; nothing for a ratio, which is a number alone. */
    public static String word(@Nullable String unit, Locale language) {
        return RATIO.equals(unit) ? "" : FigureNames.unit(unit, language);
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
        return grouped(new Rounding(TABLE_DECIMALS, Integer.MAX_VALUE, RoundingMode.HALF_UP).of(value));
    }
}
