package luzhi.claims.reading;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.core.period.Period;

/** Reads dates and periods: {@code 2019年}, {@code 2020年1-9月}, {@code 2018-2022年}, {@code 1-9月}, {@code 2020年前三季度}, {@code 2019—2020学年}. */
final class Dates {

    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String TO = " ?[-~至到] ?";
    private static final String END_OF_YEAR = "(?:学年度|学年|年度|年底|年末|年初|年春季|年秋季|年)";
    private static final Pattern YEARS = Pattern
            .compile("(" + YEAR + ")" + END_OF_YEAR + "?" + TO + "(" + YEAR + ")" + END_OF_YEAR);
    private static final Pattern LIST_OF_YEARS = Pattern
            .compile("(" + YEAR + ")年?(?:、|和|及|与)(" + YEAR + ")" + END_OF_YEAR);
    private static final Pattern MONTHS_OF_YEAR = Pattern.compile(
            "(" + YEAR + ")年(\\d{1,2})月?" + TO + "(?:(" + YEAR + ")年)?(\\d{1,2})月份?");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile(
            "(" + YEAR + ")年 ?(\\d{1,2})月(?:份|底|末|初|上旬|中旬|下旬|\\d{1,2}[日号])?");
    /** A part of a year: 前三季度, 上半年, 第二季度. */
    private static final Pattern PART_OF_YEAR = Pattern
            .compile("(?:(" + YEAR + ")年)?(前[二两三]个?季度|[上下]半年|第?[一二三四]季度)");
    /** What one begins with: most places of a text are looked at. */
    private static final String BEFORE_PART = "12前上下第一二三四";
    private static final Pattern YEAR_ALONE = Pattern.compile("(" + YEAR + ") ?" + END_OF_YEAR);
    private static final Pattern ISO = Pattern.compile(YEAR
            + "(?:[-./](?:0?[1-9]|1[0-2])[-./]\\d{1,2}(?![\\d%.])|[-/](?:0?[1-9]|1[0-2])(?![\\d%.])|\\.(?:0?[1-9]|1[0-2])(?=[)\\s，。、;:~-]|[至到]|$))");
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})月?" + TO + "(\\d{1,2})月(?:份|底|末)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})月(?:份|底|末|初|上旬|中旬|下旬|\\d{1,2}[日号])?");
    private static final Pattern CHINESE_YEAR = Pattern.compile("[一二][零一二三四五六七八九]{3}年度?");
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";

    private Dates() {}

    /**
     * A date in a text.
     *
     * @param period null for one that names no year
     * @param months the first and last month where it names no year; null otherwise
     */
    record Date(int start, int end, Period period, int[] months) {

        /** The same months of that year. */
        Period in(int year) {
            return period != null ? period : Dates.months(year, months[0], year, months[1]).orElse(Period.ofYear(year));
        }
    }

    /** The date that begins here. */
    static Optional<Date> read(FoldedText text, int at) {
        return ofMonthsAndYears(text, at).or(() -> ofPart(text, at)).or(() -> ofYear(text, at))
                .or(() -> ofMonths(text, at))
                .or(() -> ofChineseYear(text, at));
    }

    private static Optional<Date> ofMonthsAndYears(FoldedText text, int at) {
        Matcher months = text.at(MONTHS_OF_YEAR, at);
        if (months.lookingAt()) {
            int first = number(months, 1);
            return months(first, number(months, 2), months.group(3) == null ? first : number(months, 3),
                    number(months, 4)).map(period -> new Date(at, months.end(), period, null));
        }
        Matcher month = text.at(MONTH_OF_YEAR, at);
        if (month.lookingAt()) {
            return months(number(month, 1), number(month, 2), number(month, 1), number(month, 2))
                    .map(period -> new Date(at, month.end(), period, null));
        }
        return Optional.empty();
    }

    private static Optional<Date> ofPart(FoldedText text, int at) {
        if (BEFORE_PART.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        Matcher part = text.at(PART_OF_YEAR, at);
        if (!part.lookingAt()) {
            return Optional.empty();
        }
        int[] months = months(part.group(2));
        return part.group(1) == null
                ? ofMonths(at, part.end(), months[0], months[1])
                : months(number(part, 1), months[0], number(part, 1), months[1])
                        .map(period -> new Date(at, part.end(), period, null));
    }

    private static int[] months(String part) {
        if (part.endsWith("半年")) {
            return part.startsWith("上") ? new int[]{1, 6} : new int[]{7, 12};
        }
        int quarter = "一二三四".indexOf(part.replace('两', '二').replaceAll("[前第个季度]", "")) + 1;
        return new int[]{part.startsWith("前") ? 1 : 3 * quarter - 2, 3 * quarter};
    }

    private static Optional<Date> ofYear(FoldedText text, int at) {
        for (Pattern pattern : new Pattern[]{YEARS, LIST_OF_YEARS}) {
            Matcher years = text.at(pattern, at);
            if (years.lookingAt()) {
                return months(number(years, 1), 1, number(years, 2), 12)
                        .map(period -> new Date(at, years.end(), period, null));
            }
        }
        Matcher year = text.at(YEAR_ALONE, at);
        if (year.lookingAt()) {
            return Optional.of(new Date(at, year.end(), Period.ofYear(number(year, 1)), null));
        }
        Matcher iso = text.at(ISO, at);
        return iso.lookingAt()
                ? Optional.of(new Date(at, iso.end(), Period.ofYear(Integer.parseInt(text.between(at, at + 4))), null))
                : Optional.empty();
    }

    private static Optional<Date> ofMonths(FoldedText text, int at) {
        Matcher months = text.at(MONTHS, at);
        if (months.lookingAt()) {
            return ofMonths(at, months.end(), number(months, 1), number(months, 2));
        }
        Matcher month = text.at(MONTH, at);
        return month.lookingAt()
                ? ofMonths(at, month.end(), number(month, 1), number(month, 1))
                : Optional.empty();
    }

    private static Optional<Date> ofMonths(int start, int end, int first, int last) {
        return first >= 1 && first <= last && last <= 12
                ? Optional.of(new Date(start, end, null, new int[]{first, last}))
                : Optional.empty();
    }

    private static Optional<Date> ofChineseYear(FoldedText text, int at) {
        Matcher year = text.at(CHINESE_YEAR, at);
        if (!year.lookingAt()) {
            return Optional.empty();
        }
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            value = value * 10 + CHINESE_DIGITS.indexOf(text.charAt(i));
        }
        return value < 1949 || value > 2199
                ? Optional.empty()
                : Optional.of(new Date(at, year.end(), Period.ofYear(value), null));
    }

    private static Optional<Period> months(int fromYear, int fromMonth, int toYear, int toMonth) {
        try {
            Period period = new Period(YearMonth.of(fromYear, fromMonth), YearMonth.of(toYear, toMonth));
            return period.canBeStated() ? Optional.of(period) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
