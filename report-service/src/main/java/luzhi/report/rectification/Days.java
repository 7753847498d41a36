package luzhi.report.rectification;

import java.time.LocalDate;
import java.time.YearMonth;

/** Reads days and months within reach of a database. */
final class Days {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private Days() {}

    /** @throws RuntimeException if it is no day of 1949 to 2199 in ISO 8601 */
    static LocalDate parse(String text) {
        LocalDate day = LocalDate.parse(text);
        require(day.getYear(), text);
        return day;
    }

    /** @throws RuntimeException if it is no month of 1949 to 2199 in ISO 8601 */
    static YearMonth parseMonth(String text) {
        YearMonth month = YearMonth.parse(text);
        require(month.getYear(), text);
        return month;
    }

    private static void require(int year, String text) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("Not from 1949 to 2199: " + text);
        }
    }
}
