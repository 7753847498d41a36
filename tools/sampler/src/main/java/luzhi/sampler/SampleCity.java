package luzhi.sampler;

import java.time.LocalDate;
import java.util.List;

import luzhi.core.region.Region;
import luzhi.core.region.RegionDirectory;
import luzhi.sampler.school.PlannedSchools;
import luzhi.sampler.school.School;
import luzhi.sampler.school.SerialNumbers;

/** A city whose schools are planned and whose totals are given: {@code src/main/resources/cities/NAME}. */
final class SampleCity {

    private final String folder;
    private final Targets targets;

    private SampleCity(String folder, Targets targets) {
        this.folder = folder;
        this.targets = targets;
    }

    /** @throws IllegalArgumentException if there is none of that name */
    static SampleCity read(String name) {
        String folder = "cities/" + name + "/";
        return new SampleCity(folder, Targets.read(folder + "targets.csv"));
    }

    Territory territory(Options options) {
        LocalDate day = LocalDate.of(options.year(), 12, 31);
        RegionDirectory directory = new RegionDirectory();
        Region seat = directory.find(targets.city(), day).orElseThrow();
        List<Region> counties = directory.listBelow(seat.code(), day);
        List<School> schools = PlannedSchools.read(folder + "schools.csv", options.seed(),
                new SerialNumbers(directory.listAll(day)), counties);
        return new Territory(options.seed(), seat, counties, schools, targets, options.year(), targets.censusYears());
    }
}
