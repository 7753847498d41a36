package luzhi.core.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final long SEED = 20201031;

    @ParameterizedTest
    @CsvSource({
            "2019, 2019-01, 2019-12, 2019",
            "2020-09, 2020-09, 2020-09, 2020-09",
            "2019/2020, 2019-01, 2020-12, 2019/2020",
            "2020-01/2020-09, 2020-01, 2020-09, 2020-01/2020-09",
            "2019-01/2019-12, 2019-01, 2019-12, 2019",
            "2019-01/2020-12, 2019-01, 2020-12, 2019/2020",
            "2019/2019, 2019-01, 2019-12, 2019",
            "2020-09/2020-09, 2020-09, 2020-09, 2020-09",
            "1949, 1949-01, 1949-12, 1949",
            "2199-12, 2199-12, 2199-12, 2199-12"})
    void readsEverySpellingAndPrintsTheShortest(String text, YearMonth first, YearMonth last, String printed) {
        Period period = Period.parse(text);
        assertEquals(new Period(first, last), period);
        assertEquals(printed, period.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "19", "2019-", "2019-13", "2019-00", "2019-1", "2019-01-01", "2019/2020/2021",
            "2019/", "/2019", "2019/2020-09", "2020-09/2021", "2020/2019", "2020-09/2020-08", "1948", "2200", "1948-12",
            "2200-01", " 2019", "2019 ", "２０１９", "2019年", "2019–2020", "-2019", "+2019", "20190", "P1Y", "last year"})
    void refusesWhatIsNoPeriod(String text) {
        assertThrows(IllegalArgumentException.class, () -> Period.parse(text));
    }

    @Test
    void knowsTheSameMonthsAYearEarlierAndLater() {
        assertEquals(Period.ofYear(2019), Period.ofYear(2020).previousYear());
        assertEquals(Period.parse("2019-01/2019-09"), Period.parse("2020-01/2020-09").previousYear());
        assertEquals(Period.parse("2018/2019"), Period.parse("2019/2020").previousYear());
        assertEquals(Period.parse("2021-02"), Period.parse("2020-02").nextYear());
    }

    @Test
    void goesBeyondWhatCanBeStatedButSaysSo() {
        assertTrue(Period.ofYear(1949).canBeStated());
        assertFalse(Period.ofYear(1949).previousYear().canBeStated());
        assertFalse(Period.ofYear(2199).nextYear().canBeStated());
    }

    @Test
    void knowsItsDaysAndItsLength() {
        assertEquals(LocalDate.of(2020, 2, 1), Period.parse("2020-02").firstDay());
        assertEquals(LocalDate.of(2020, 2, 29), Period.parse("2020-02").lastDay());
        assertEquals(1, Period.parse("2020-02").months());
        assertEquals(9, Period.parse("2020-01/2020-09").months());
        assertEquals(24, Period.parse("2019/2020").months());
    }

    @Test
    void ordersByFirstMonthThenByLast() {
        assertTrue(Period.parse("2019").compareTo(Period.parse("2019-02")) < 0);
        assertTrue(Period.parse("2019-01").compareTo(Period.parse("2019")) < 0);
        assertEquals(0, Period.parse("2019-01/2019-12").compareTo(Period.parse("2019")));
    }

    @Test
    void readsBackWhateverItPrints() {
        RandomGenerator random = new Random(SEED);
        YearMonth earliest = YearMonth.of(1949, 1);
        for (int i = 0; i < 5_000; i++) {
            YearMonth first = earliest.plusMonths(random.nextInt(251 * 12));
            YearMonth last = first.plusMonths(random.nextInt((int) first.until(YearMonth.of(2200, 1),
                    java.time.temporal.ChronoUnit.MONTHS)));
            Period period = new Period(first, last);
            assertEquals(period, Period.parse(period.toString()), () -> "seed " + SEED + ": " + period);
            assertEquals(period.toString(), Period.parse(period.toString()).toString());
        }
    }
}
