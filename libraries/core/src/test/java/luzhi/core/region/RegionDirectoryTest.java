package luzhi.core.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionDirectoryTest {

    private static final LocalDate REPORTING_DATE = LocalDate.of(2020, 10, 31);

    private final RegionDirectory directory = new RegionDirectory();

    private Optional<String> parentOf(String code) {
        return directory.findParent(new RegionCode(code), REPORTING_DATE).map(region -> region.code().text());
    }

    @Test
    void knowsZhangyeAndItsSixCounties() {
        assertEquals("张掖市", directory.find(new RegionCode("620700"), REPORTING_DATE).orElseThrow().name());
        List<Region> counties = directory.listBelow(new RegionCode("620700"), REPORTING_DATE);
        assertEquals(List.of("620702", "620721", "620722", "620723", "620724", "620725"),
                counties.stream().map(region -> region.code().text()).toList());
        assertEquals(List.of("甘州区", "肃南裕固族自治县", "民乐县", "临泽县", "高台县", "山丹县"),
                counties.stream().map(Region::name).toList());
        assertTrue(counties.stream().allMatch(region -> region.level() == RegionLevel.COUNTY));
    }

    @ParameterizedTest
    @CsvSource({
            "2018-12-31, 34, 334, 2851",
            "2019-12-31, 34, 333, 2846",
            "2020-10-31, 34, 333, 2846",
            "2020-12-31, 34, 333, 2844",
            "2021-12-31, 34, 333, 2843",
            "2023-12-31, 34, 333, 2844"})
    void countsAsTheReadmeOfTheCodesSays(LocalDate day, int provinces, int prefectures, int counties) {
        assertEquals(provinces, count(day, RegionLevel.PROVINCE));
        assertEquals(prefectures, count(day, RegionLevel.PREFECTURE));
        assertEquals(counties, count(day, RegionLevel.COUNTY));
    }

    private long count(LocalDate day, RegionLevel level) {
        return directory.listAll(day).stream().filter(region -> region.level() == level).count();
    }

    @Test
    void findsTheNearestRegionAbove() {
        assertEquals(Optional.of("620700"), parentOf("620702"));
        assertEquals(Optional.of("620000"), parentOf("620700"));
        assertEquals(Optional.of("100000"), parentOf("620000"));
        assertEquals(Optional.empty(), parentOf("100000"));
    }

    @Test
    void putsACountyWithoutPrefectureDirectlyBelowItsProvince() {
        assertEquals(Optional.of("110000"), parentOf("110101"));
        assertEquals(Optional.of("420000"), parentOf("429004"));
    }

    private List<String> lowest(String code, LocalDate day) {
        return directory.listLowest(new RegionCode(code), day).stream().map(region -> region.code().text()).toList();
    }

    @Test
    void theLowestAreCountiesAndCitiesThatHaveNone() {
        List<String> counties = List.of("620702", "620721", "620722", "620723", "620724", "620725");
        assertEquals(counties, lowest("620700", REPORTING_DATE));
        assertEquals(List.of("620702"), lowest("620702", REPORTING_DATE));
        assertEquals(List.of("441900"), lowest("441900", REPORTING_DATE));
        assertTrue(lowest("440000", REPORTING_DATE).contains("441900"));
        assertFalse(lowest("440000", REPORTING_DATE).contains("440100"));
        assertEquals(counties, lowest("620700", LocalDate.of(2005, 12, 31)), "older than the table");
        assertEquals(List.of(), lowest("620799", REPORTING_DATE));
    }

    @Test
    void everyRegionButTheCountryHasOneAboveAndALevelThatItsCodeSays() {
        for (Region region : directory.listAll(REPORTING_DATE)) {
            assertEquals(region.code().level(), region.level(), region::toString);
            assertEquals(region.level() == RegionLevel.COUNTRY,
                    directory.findParent(region.code(), REPORTING_DATE).isEmpty(), region::toString);
        }
    }

    @Test
    void knowsACodeOnTheDaysItWasValid() {
        for (Region region : directory.listAll(LocalDate.of(2018, 12, 31))) {
            if (region.validTo() != null) {
                assertEquals(Optional.of(region), directory.find(region.code(), region.validTo()));
                assertFalse(directory.find(region.code(), region.validTo().plusDays(1)).filter(region::equals)
                        .isPresent());
                assertTrue(directory.knows(region.code()));
            }
        }
        assertEquals(Optional.empty(), directory.find(new RegionCode("620700"), LocalDate.of(1999, 1, 1)));
        assertFalse(directory.knows(new RegionCode("629999")));
    }

    @Test
    void neverHasTwoRegionsOfOneCodeOnOneDay() {
        for (LocalDate day = LocalDate.of(2017, 1, 1); day
                .isBefore(LocalDate.of(2026, 1, 1)); day = day.plusMonths(1)) {
            List<RegionCode> codes = directory.listAll(day).stream().map(Region::code).toList();
            assertEquals(codes.stream().distinct().count(), codes.size(), day.toString());
        }
    }

    @Test
    void findsTheLowestRegionAboveTwo() {
        Map.of("620702 620721", "620700", "620702 620102", "620000", "620702 630102", "100000", "110101 110105",
                "110000", "620702 620700", "620700", "620702 620702", "620702").forEach((both, above) -> {
                    RegionCode one = new RegionCode(both.substring(0, 6));
                    RegionCode other = new RegionCode(both.substring(7));
                    assertEquals(above, directory.getLowestAbove(one, other).code().text(), both);
                    assertEquals(above, directory.getLowestAbove(other, one).code().text(), both);
                });
    }
}
