package luzhi.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionLevel;

/** Hands out regions so that no two tests of a service, which share one database, touch the same figures. */
public final class Regions {

    private static final LocalDate DAY = LocalDate.of(2020, 10, 31);
    private static final LocalDate EARLIEST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2035, 12, 31);
    private static final int FEWEST_COUNTIES = 3;
    private static final RegionDirectory DIRECTORY = new RegionDirectory();
    /** Without Zhangye, which is the sample. */
    private static final List<City> CITIES = DIRECTORY.listAll(DAY).stream()
            .filter(region -> region.level() == RegionLevel.PREFECTURE)
            .filter(region -> !region.code().text().startsWith("6207"))
            .map(Regions::city)
            .filter(city -> city.counties().size() >= FEWEST_COUNTIES)
            .toList();
    /** Those of the four municipalities, which have no prefectures. */
    private static final List<String> COUNTIES_OF_MUNICIPALITIES = DIRECTORY.listAll(DAY).stream()
            .filter(region -> region.level() == RegionLevel.COUNTY)
            .map(region -> region.code().text())
            .filter(code -> code.matches("(11|12|31|50)\\d{4}"))
            .toList();
    private static final AtomicInteger TAKEN = new AtomicInteger();
    private static final AtomicInteger TAKEN_COUNTIES = new AtomicInteger();

    private Regions() {}

    /** A prefecture with the codes of its province and its counties. */
    public record City(String province, String code, List<String> counties) {
        public String county() {
            return counties.get(0);
        }
    }

    /** A city that no test has taken before. */
    public static City fresh() {
        return CITIES.get(TAKEN.getAndIncrement());
    }

    /** One whose counties are the same in all years, for tests that list them as of several. */
    public static City freshAndUnchanged() {
        City city = fresh();
        RegionCode code = new RegionCode(city.code());
        boolean isUnchanged = DIRECTORY.find(code, EARLIEST).isPresent()
                && countiesOn(code, EARLIEST).equals(city.counties())
                && countiesOn(code, LATEST).equals(city.counties());
        return isUnchanged ? city : freshAndUnchanged();
    }

    /** A county that no test has taken before, for tests that need a single region. */
    public static String freshCounty() {
        return COUNTIES_OF_MUNICIPALITIES.get(TAKEN_COUNTIES.getAndIncrement());
    }

    private static City city(Region region) {
        RegionCode code = region.code();
        return new City(code.text().substring(0, 2) + "0000", code.text(),
                countiesOn(code, DAY));
    }

    private static List<String> countiesOn(RegionCode code, LocalDate day) {
        return DIRECTORY.listBelow(code, day).stream().map(county -> county.code().text()).toList();
    }
}
