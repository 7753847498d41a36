package luzhi.core.figure;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.core.language.Wording;
import luzhi.core.measure.Definitions;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.Measure;
import luzhi.core.measure.Vocabularies;
import luzhi.core.period.Period;

/**
 * What figures are called in one language, by the titles that their owners tell: 学校数（小学，2020年）. What an owner does not tell
 * now is called by its code.
 */
public final class FigureNames {

    private static final Wording WORDING = new Wording("wording/figure-names");
    private static final int LAST_MONTH = 12;

    private final Definitions known;
    private final Locale language;

    public FigureNames(Definitions known, Locale language) {
        this.known = known;
        this.language = language;
    }

    /** The title of a measure. */
    public String measure(String code) {
        return known.find(code).map(Measure::title).map(title -> title.in(language)).orElse(code);
    }

    /** The titles of a breakdown's values; none for the total. */
    public List<String> breakdown(String measure, Dimensions dimensions) {
        return dimensions.byName().entrySet().stream().map(part -> value(measure, part.getKey(), part.getValue()))
                .toList();
    }

    private String value(String measure, String dimension, String code) {
        return known.findDimension(measure, dimension).flatMap(found -> found.find(code)).map(Dimension.Value::title)
                .map(title -> title.in(language)).orElse(code);
    }

    /** A measure and its breakdown, whatever the period. */
    public String of(String measure, Dimensions dimensions) {
        return named(measure, breakdown(measure, dimensions));
    }

    /** A figure with its breakdown and period. */
    public String of(FigureKey key) {
        return of(key, List.of());
    }

    /** @param before what stands before these in the brackets, as the name of a region */
    public String of(FigureKey key, List<String> before) {
        return named(key.measure(), Stream.of(before, breakdown(key.measure(), key.dimensions()),
                List.of(period(key.period(), language))).flatMap(List::stream).toList());
    }

    private String named(String measure, List<String> parts) {
        return parts.isEmpty()
                ? measure(measure)
                : sentence(language, "name", measure(measure),
                        parts.stream().collect(Collectors.joining(sentence(language, "list"))));
    }

    /** The title of a unit. */
    public String unit(String code) {
        return unit(code, language);
    }

    /** The title of a unit, which is the same in all services; nothing for none. */
    public static String unit(String code, Locale language) {
        return code == null
                ? ""
                : Vocabularies.findUnit(code).map(unit -> unit.title().in(language)).orElse(code);
    }

    /** 2020年、2020年9月、2018年1月至2020年9月. */
    public static String period(Period period, Locale language) {
        boolean wholeYears = period
                .equals(new Period(period.first().withMonth(1), period.last().withMonth(LAST_MONTH)));
        String first = wholeYears ? year(period.first(), language) : month(period.first(), language);
        String last = wholeYears ? year(period.last(), language) : month(period.last(), language);
        return first.equals(last) ? first : sentence(language, "span", first, last);
    }

    private static String year(YearMonth month, Locale language) {
        return sentence(language, "year", month.getYear());
    }

    private static String month(YearMonth month, Locale language) {
        return sentence(language, "month", month.getYear(), month.getMonthValue(), month);
    }

    private static String sentence(Locale language, String key, Object... arguments) {
        return WORDING.sentence(language, key, arguments);
    }
}
