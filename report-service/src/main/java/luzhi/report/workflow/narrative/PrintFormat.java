package luzhi.report.workflow.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.core.PlainJava;
import luzhi.core.figure.PrintedNumber;
import luzhi.core.measure.Unit;

/**
 * How a figure is printed in a text: {@code 万元}, {@code 万元 .2}, {@code .1}. The value stays exact until it is printed here,
 * and is rounded half up. Where no form is asked for it is printed as people write it: 24.73亿元.
 *
 * @param word one of those in which a unit can be printed ({@link UnitWords}); null for the unit's own
 * @param decimals how many to print, 0 to 10; null for as many as there are, up to those the unit has
 */
@PlainJava
record PrintFormat(String word, Integer decimals) {

    /** As people write figures of that unit, where nothing else is asked for. */
    static final PrintFormat PLAIN = new PrintFormat(null, null);

    private static final int MOST_DECIMALS = 10;
    private static final Pattern FORM = Pattern.compile("(?<word>[^\\s.]+)?\\s*(?:\\.(?<decimals>\\d{1,2}))?");

    PrintFormat {
        if (decimals != null && decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("More than " + MOST_DECIMALS + " decimals: " + decimals);
        }
    }

    /** @throws IllegalArgumentException if the text is neither word nor decimals nor both */
    static PrintFormat parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            throw new IllegalArgumentException("Not a format such as 万元 .2: " + text);
        }
        String decimals = matcher.group("decimals");
        return new PrintFormat(matcher.group("word"), decimals == null ? null : Integer.valueOf(decimals));
    }

    boolean fits(Unit unit) {
        return word == null || UnitWords.of(unit).containsKey(word);
    }

    /** The number and its word; nothing if figures of that unit cannot be printed so. */
    Optional<String> print(BigDecimal value, Unit unit) {
        if (!fits(unit)) {
            return Optional.empty();
        }
        if (equals(PLAIN)) {
            return Optional.of(PrintedNumber.text(value, unit.code(), Locale.CHINESE));
        }
        String printedIn = word == null ? UnitWords.own(unit) : word;
        int power = UnitWords.of(unit).get(printedIn);
        BigDecimal scaled = value.movePointLeft(power);
        return Optional.of(rounded(scaled, Math.max(0, unit.decimals() + power)).toPlainString()
                + UnitWords.suffix(printedIn));
    }

    private BigDecimal rounded(BigDecimal scaled, int most) {
        if (decimals != null) {
            return scaled.setScale(decimals, RoundingMode.HALF_UP);
        }
        return scaled.setScale(Math.min(most, Math.max(0, scaled.scale())), RoundingMode.HALF_UP).stripTrailingZeros();
    }

    @Override
    public String toString() {
        return (word == null ? "" : word) + (decimals == null ? "" : " ." + decimals);
    }
}
