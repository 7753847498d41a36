package luzhi.kernel.register.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.register.ImportOrder;
import luzhi.kernel.register.RegisterDefinition;
import luzhi.kernel.register.RegisterFixtures;

class ScopeRulesTest {

    private static final RegisterDefinition YEARS = RegisterFixtures.boardingHouses();
    private static final RegisterDefinition PERIODS = RegisterFixtures.of(RegisterFixtures.Grant.class);
    private static final RegisterDefinition DAYS = RegisterFixtures.of(RegisterFixtures.Visit.class);

    private static ScopeRules within(RegisterDefinition register, String region, String period) {
        return new ScopeRules(register, new ImportOrder("somebody", new RegionCode(region),
                period == null ? null : Period.parse(period), true, false, null, Locale.CHINESE));
    }

    private static List<String> complaints(RegisterDefinition register, String period, Object region, Object time) {
        Object[] values = new Object[register.columns().size()];
        values[register.region().position()] = region;
        values[register.time().position()] = time;
        List<String> complaints = new ArrayList<>();
        within(register, "620700", period).judge(values, (column, code, arguments) -> complaints.add(code));
        return complaints;
    }

    @Test
    void keepsRowsInsideTheRegion() {
        assertEquals(List.of(), complaints(YEARS, null, "620700", 2020L));
        assertEquals(List.of(), complaints(YEARS, null, "620702", 2020L));
        assertEquals(List.of("region-outside"), complaints(YEARS, null, "620000", 2020L));
        assertEquals(List.of("region-outside"), complaints(YEARS, null, "620602", 2020L));
        assertEquals(List.of("region-outside", "period-outside"), complaints(YEARS, "2020", "620602", 2021L));
    }

    @ParameterizedTest
    @CsvSource({"2020,2020,true", "2019/2021,2020,true", "2020,2021,false", "2020-09,2020,false",
            "2020-09/2021-08,2020,false", "2020-02/2022-03,2021,true"})
    void keepsYearsInsideThePeriod(String period, long year, boolean inside) {
        assertEquals(inside, complaints(YEARS, period, "620702", year).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2020,2020-09,true", "2020,2020,true", "2020-09,2020,false", "2020,2020-09/2021-08,false"})
    void keepsPeriodsInsideThePeriod(String period, String time, boolean inside) {
        assertEquals(inside, complaints(PERIODS, period, "620702", time).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2020,2020-12-31,true", "2020,2021-01-01,false", "2020-09,2020-09-01,true", "2020-09,2020-09-30,true",
            "2020-09,2020-10-01,false", "2020-09/2021-08,2021-08-31,true", "2020-09/2021-08,2020-08-31,false"})
    void keepsDaysInsideThePeriod(String period, LocalDate day, boolean inside) {
        assertEquals(inside, complaints(DAYS, period, "620702", day).isEmpty());
    }

    @Test
    void standsForTheRowsItWouldTakeAndForNoOthers() {
        assertBinds(within(YEARS, "620700", "2020"), Map.of("scopeFirst", "620700", "scopeLast", "620799", "firstYear",
                2020, "lastYear", 2020));
        assertBinds(within(DAYS, "620702", "2020-09"), Map.of("scopeFirst", "620702", "scopeLast", "620702", "firstDay",
                LocalDate.of(2020, 9, 1), "lastDay", LocalDate.of(2020, 9, 30)));
        assertBinds(within(PERIODS, "620000", "2020"), Map.of("scopeFirst", "620000", "scopeLast", "629999",
                "firstMonth", "2020-01", "lastMonth", "2020-12"));
        assertFalse(within(YEARS, "620702", null).condition().contains("year"));
        assertTrue(within(YEARS, "620702", "2020").condition().contains("year"));
    }

    private static void assertBinds(ScopeRules rules, Map<String, ?> needed) {
        Map<String, Object> bindings = new HashMap<>(rules.bindings());
        bindings.keySet().retainAll(needed.keySet());
        assertEquals(needed, bindings);
        needed.keySet().forEach(name -> assertTrue(rules.condition().contains(":" + name), name));
    }

    /** A year is inside a period only as a whole: what the rows may not be about must not be deleted either. */
    @ParameterizedTest
    @CsvSource({"2020-09,2021,2019", "2020-09/2021-08,2021,2020", "2020-02/2022-03,2021,2021", "2019/2020,2019,2020"})
    void standsForWholeYears(String period, int first, int last) {
        Map<String, Object> bindings = within(YEARS, "620702", period).bindings();
        assertEquals(List.of(first, last), List.of(bindings.get("firstYear"), bindings.get("lastYear")));
    }
}
