package luzhi.core.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A statistical period (统计期) of whole months, both ends included, written as ISO 8601: {@code 2019}, {@code 2020-09},
 * {@code 2019/2020} or {@code 2020-01/2020-09}.
 *
 * <p>Two spellings of the same months are the same period: {@code 2019-01/2019-12} is {@code 2019}.
 *
 * @param first the first month
 * @param last the last month, not before the first
 */
public record Period(YearMonth first, YearMonth last) implements Comparable<Period> {

    private static final YearMonth EARLIEST = YearMonth.of(1949, 1);
    private static final YearMonth LATEST = YearMonth.of(2199, 12);
    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2]))?");

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period runs forward: " + first + "/" + last);
        }
    }

    public static Period ofYear(int year) {
        return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /**
     * Reads one of the four spellings.
     *
     * @throws IllegalArgumentException if the text is none of them, runs backward or leaves 1949 to 2199
     */
    @JsonCreator
    public static Period parse(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length > 2) {
            throw unreadable(text);
        }
        String from = ends[0];
        String to = ends[ends.length - 1];
        if (from.length() != to.length()) {
            throw unreadable(text);
        }
        Period period = new Period(month(from, 1, text), month(to, 12, text));
        if (!period.canBeStated()) {
            throw new IllegalArgumentException("Not from 1949 to 2199: " + text);
        }
        return period;
    }

    /** Whether it lies within 1949 to 2199. Others are only reached by going a year back or forth from those. */
    public boolean canBeStated() {
        return !first.isBefore(EARLIEST) && !last.isAfter(LATEST);
    }

    private static YearMonth month(String point, int monthOfBareYear, String whole) {
        Matcher matcher = POINT.matcher(point);
        if (!matcher.matches()) {
            throw unreadable(whole);
        }
        int month = matcher.group(2) == null ? monthOfBareYear : Integer.parseInt(matcher.group(2));
        return YearMonth.of(Integer.parseInt(matcher.group(1)), month);
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "Not a period such as 2019, 2020-09, 2019/2020 or 2020-01/2020-09: " + text);
    }

    /** The same months one year earlier: the period a growth rate is measured against. */
    public Period previousYear() {
        return new Period(first.minusYears(1), last.minusYears(1));
    }

    /** The same months one year later. */
    public Period nextYear() {
        return new Period(first.plusYears(1), last.plusYears(1));
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    /** Length in months, at least 1. */
    public long months() {
        return first.until(last, ChronoUnit.MONTHS) + 1;
    }

    /** Orders by first month, then by last. */
    @Override
    public int compareTo(Period other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }

    /** The shortest ISO 8601 spelling; {@link #parse} reads it back. */
    @JsonValue
    @Override
    public String toString() {
        boolean wholeYears = first.getMonthValue() == 1 && last.getMonthValue() == 12;
        String from = wholeYears ? String.valueOf(first.getYear()) : first.toString();
        String to = wholeYears ? String.valueOf(last.getYear()) : last.toString();
        return from.equals(to) ? from : from + "/" + to;
    }
}
