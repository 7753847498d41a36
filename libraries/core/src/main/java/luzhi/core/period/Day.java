package luzhi.core.period;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as people date documents and set deadlines: from 1800 to 2199, so that every database can keep them. */
public final class Day {

    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2199;

    private Day() {}

    /**
     * Reads ISO 8601: {@code 2020-10-31}.
     *
     * @throws DateTimeException if the text is no such day
     */
    public static LocalDate parse(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw new DateTimeException("Not between 1800 and 2199: " + text);
        }
        return day;
    }
}
