package luzhi.kernel.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.period.Period;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionLevel;

class CompletenessTest {

    private static final RegionDirectory REGIONS = new RegionDirectory();
    private static final Period YEAR = Period.ofYear(2020);

    private final Map<RegionCode, List<Period>> declared = new HashMap<>();

    private CompletenessTest declare(String region, String... periods) {
        for (String period : periods) {
            declared.computeIfAbsent(new RegionCode(region), each -> new ArrayList<>()).add(Period.parse(period));
        }
        return this;
    }

    private boolean holds(String region, String period) {
        return new Completeness(declared, REGIONS).holds(new RegionCode(region), Period.parse(period));
    }

    private static List<String> counties(String region) {
        return REGIONS.listBelow(new RegionCode(region), YEAR.lastDay()).stream()
                .filter(each -> each.level() == RegionLevel.COUNTY).map(Region::code).map(RegionCode::text).toList();
    }

    @Test
    void holdsWhereItIsDeclaredAndBelow() {
        declare("620700", "2020");
        assertTrue(holds("620700", "2020"));
        assertTrue(holds("620702", "2020"));
        assertTrue(holds("620702", "2020-09"));
        assertFalse(holds("620000", "2020"));
        assertFalse(holds("620602", "2020"));
        assertFalse(holds("620702", "2019"));
        assertFalse(holds("620702", "2019/2020"));
    }

    @ParameterizedTest
    @CsvSource({"2020-01/2020-06 2020-07/2020-12,true", "2020-07/2020-12 2020-01/2020-06,true",
            "2020-01/2020-06 2020-08/2020-12,false", "2020-01/2020-07 2020-05/2020-12,true",
            "2019-09/2020-08 2020-09/2021-08,true", "2020-02/2020-12,false", "2020-01/2020-11,false",
            "2019 2021,false"})
    void holdsForAPeriodThatOthersMakeUp(String periods, boolean holds) {
        declare("620702", periods.split(" "));
        assertEquals(holds, holds("620702", "2020"));
    }

    @Test
    void holdsForACityWhoseCountiesDeclaredYearsOlderThanTheTableOfRegions() {
        counties("620700").forEach(county -> declare(county, "2012"));
        assertTrue(holds("620700", "2012"));
        assertFalse(holds("620700", "2013"));
    }

    @Test
    void doesNotPutTogetherWhatWasDeclaredOfTwoRegions() {
        declare("620700", "2020-01/2020-06").declare("620702", "2020-07/2020-12");
        assertFalse(holds("620702", "2020"));
    }

    @Test
    void holdsForAllOfTimeWhereThatIsDeclared() {
        declared.put(new RegionCode("620702"), List.of(new Period(YearMonth.of(1, 1), YearMonth.of(9999, 12))));
        assertTrue(holds("620702", "1949"));
        assertTrue(holds("620702", "2199"));
    }

    @Test
    void holdsWhereItIsDeclaredForEveryCounty() {
        counties("620700").forEach(county -> declare(county, "2020"));
        assertTrue(holds("620700", "2020"));
        assertFalse(holds("620000", "2020"));
        declared.remove(new RegionCode("620725"));
        assertFalse(holds("620700", "2020"));
    }

    /** 嘉峪关市 has no counties: it stands for itself. */
    @Test
    void forgetsNoPrefectureWithoutCounties() {
        assertEquals(List.of(), counties("620200"));
        counties("620000").forEach(county -> declare(county, "2020"));
        assertFalse(holds("620000", "2020"));
        declare("620200", "2020");
        assertTrue(holds("620000", "2020"));
    }

    @Test
    void holdsForAMunicipalityWithoutPrefectures() {
        counties("110000").forEach(county -> declare(county, "2020"));
        assertTrue(holds("110000", "2020"));
    }

    @Test
    void saysTheSameWhenAskedAgain() {
        declare("620702", "2020");
        Completeness completeness = new Completeness(declared, REGIONS);
        for (int i = 0; i < 2; i++) {
            assertTrue(completeness.holds(new RegionCode("620702"), YEAR));
            assertFalse(completeness.holds(new RegionCode("620721"), YEAR));
        }
    }
}
