package luzhi.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;

class PrintedTest {

    private static Unit unit(String code) {
        return Vocabularies.units().stream().filter(unit -> unit.code().equals(code)).findFirst().orElseThrow();
    }

    private static void assertStandsFor(String low, String high, String value, String unit) {
        Interval stands = Printed.standsFor(new BigDecimal(value), unit(unit));
        assertEquals(0, new BigDecimal(low).compareTo(stands.low()), stands::toString);
        assertEquals(0, new BigDecimal(high).compareTo(stands.high()), stands::toString);
    }

    @ParameterizedTest
    @CsvSource({"6.91, 6.905, 6.915", "7, 6.5, 7.5", "6.910, 6.9095, 6.9105", "-56, -56.5, -55.5", "0, -0.5, 0.5",
            "1.2E+3, 1199.5, 1200.5"})
    void aRateStandsForWhatRoundsToItsLastDecimal(String value, String low, String high) {
        assertStandsFor(low, high, value, "percent");
    }

    @ParameterizedTest
    @CsvSource({"person, 1300000", "school, 669", "person-time, 32000", "school, 0"})
    void aCountIsExactHoweverRound(String unit, String value) {
        assertStandsFor(value, value, value, unit);
    }

    @ParameterizedTest
    @CsvSource({
            // 24.73亿, 4218.95万, 30亿, 2.5亿, 20万
            "CNY, 2473000000, 2472500000, 2473500000", "CNY, 42189500, 42189450, 42189550",
            "CNY, 3000000000, 2950000000, 3050000000", "CNY, 250000000, 245000000, 255000000",
            "CNY, 200000, 195000, 205000", "CNY, -42189500, -42189550, -42189450",
            // too small to be printed in 万, or with decimals
            "CNY, 9000, 8999.5, 9000.5", "CNY, 2473000000.00, 2472999999.995, 2473000000.005",
            // 13.62G, 23.5G; but 100M is no tenth of a G
            "Mbps, 13620, 13615, 13625", "Mbps, 23500, 23450, 23550", "Mbps, 100, 99.5, 100.5",
            "Mbps, 326.6, 326.55, 326.65",
            // 3.86万
            "km2, 38600, 38550, 38650", "CNY/student, 1200, 1199.5, 1200.5"})
    void zerosOfALargeValueSayNothingWhereItIsPrintedInMultiples(String unit, String value, String low, String high) {
        assertStandsFor(low, high, value, unit);
    }

    @Test
    void anUnknownUnitLeavesTheDecimals() {
        assertEquals(new Interval(new BigDecimal("11999.5"), new BigDecimal("12000.5")),
                Printed.standsFor(new BigDecimal("12000"), null));
    }
}
