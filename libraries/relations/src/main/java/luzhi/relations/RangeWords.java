package luzhi.relations;

import java.math.BigDecimal;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import luzhi.core.figure.PrintedRange;
import luzhi.core.language.Wording;

/** Ranges in the words of one language: 24.73亿元（24.725亿至24.735亿）. */
public final class RangeWords {

    private static final Wording WORDING = new Wording("wording/findings");

    private final Locale language;

    public RangeWords(Locale language) {
        this.language = language;
    }

    /** A number that a sentence names. */
    public String say(Amount amount) {
        PrintedRange printed = amount.isCalculated()
                ? calculated(amount.range(), amount.unit())
                : stated(amount.range(), amount.unit());
        return say(amount.range(), printed);
    }

    /** What somebody stated, and what that stands for; null for nothing. */
    public @Nullable String sayStated(@Nullable Range range, @Nullable String unit) {
        return range == null ? null : say(range, stated(range, unit));
    }

    /** What was calculated, and all that it may come to; null for nothing. */
    public @Nullable String sayCalculated(@Nullable Range range, @Nullable String unit) {
        return range == null ? null : say(range, calculated(range, unit));
    }

    /** The same with as many digits as tell it from what was stated in the same unit. */
    public @Nullable String sayCalculated(@Nullable Range range, @Nullable Range stated, @Nullable String unit) {
        return range == null || stated == null
                ? sayCalculated(range, unit)
                : say(range, PrintedRange.calculatedBeside(stated(stated, unit), face(range), range.low(),
                        range.high(), unit, language));
    }

    private PrintedRange stated(Range range, @Nullable String unit) {
        return PrintedRange.stated(face(range), range.low(), range.high(), unit, language);
    }

    private PrintedRange calculated(Range range, @Nullable String unit) {
        return PrintedRange.calculated(face(range), range.low(), range.high(), unit, language);
    }

    private static BigDecimal face(Range range) {
        return range.value() == null ? range.low() : range.value();
    }

    private String say(Range range, PrintedRange printed) {
        if (printed.isOneNumber()) {
            return printed.value().text();
        }
        return range.value() == null
                ? WORDING.sentence(language, "span", printed.low().number(), printed.high().text())
                : WORDING.sentence(language, "range", printed.value().text(), printed.low().number(),
                        printed.high().number());
    }
}
