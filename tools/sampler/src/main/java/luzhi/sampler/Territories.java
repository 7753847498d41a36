package luzhi.sampler;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionLevel;
import luzhi.sampler.school.DrawnSchools;
import luzhi.sampler.school.SerialNumbers;

/** The territories that were asked for. */
final class Territories {

    private Territories() {}

    /** One county after the other, in the order of codes, only one in memory at a time; or one city as a whole. */
    static Stream<Territory> of(Options options) {
        if (options.city().isPresent()) {
            return Stream.of(SampleCity.read(options.city().get()).territory(options));
        }
        DrawnSchools schools = new DrawnSchools(options.seed(),
                new SerialNumbers(new RegionDirectory().listAll(LocalDate.of(options.year(), 12, 31))),
                options.schoolsPerCounty(), options.year());
        return counties(options).stream().map(county -> new Territory(options.seed(), null, List.of(county),
                schools.list(county), Totals.NONE, options.year(), List.of(options.year())));
    }

    /** Counties as they were at the end of the year, and cities that have none. */
    static List<Region> counties(Options options) {
        RegionDirectory directory = new RegionDirectory();
        LocalDate day = LocalDate.of(options.year(), 12, 31);
        options.regions().stream().filter(code -> directory.find(code, day).isEmpty()).findFirst().ifPresent(code -> {
            throw new IllegalArgumentException("No region at the end of " + options.year() + ": " + code);
        });
        return directory.listAll(day).stream()
                .filter(region -> options.regions().isEmpty() || isWithin(options.regions(), region))
                .filter(region -> region.level() == RegionLevel.COUNTY || region.level() == RegionLevel.PREFECTURE
                        && directory.listBelow(region.code(), day).isEmpty())
                .toList();
    }

    private static boolean isWithin(List<RegionCode> wanted, Region region) {
        return wanted.stream().anyMatch(code -> code.covers(region.code()));
    }
}
