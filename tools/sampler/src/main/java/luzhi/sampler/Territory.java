package luzhi.sampler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import luzhi.core.region.Region;
import luzhi.sampler.school.Administration;
import luzhi.sampler.school.School;
import luzhi.sampler.school.Section;
import luzhi.sampler.school.Sections;
import luzhi.sampler.school.Stage;

/**
 * Counties whose rows are made together, with their schools: a single one, or all those of a city whose totals are given.
 * Not for several threads.
 */
public final class Territory {

    private final long seed;
    private final Region seat;
    private final List<Region> counties;
    private final List<School> schools;
    private final Totals totals;
    private final int year;
    private final List<Integer> censusYears;
    private final Map<Integer, List<Section>> sections = new HashMap<>();

    /** @param seat the prefecture that runs schools itself; null where only counties are asked for */
    Territory(long seed, Region seat, List<Region> counties, List<School> schools, Totals totals, int year,
            List<Integer> censusYears) {
        this.seed = seed;
        this.seat = seat;
        this.counties = counties;
        this.schools = schools;
        this.totals = totals;
        this.year = year;
        this.censusYears = censusYears;
    }

    public List<Region> counties() {
        return counties;
    }

    /**
     * Those that run schools or pay for them: the counties and, where a whole city is made, its prefecture, under whose own
     * code stands what it runs itself.
     */
    public List<Region> authorities() {
        return seat == null ? counties : Stream.concat(Stream.of(seat), counties.stream()).toList();
    }

    public boolean isSeat(Region region) {
        return region.equals(seat);
    }

    public Region authority(School school) {
        return seat != null && school.administration() == Administration.MUNICIPAL ? seat : school.region();
    }

    /** Whether no figures are given, so that some counties may do badly. */
    public boolean isFree() {
        return totals == Totals.NONE;
    }

    /** Students of the schools that this authority runs, in the autumn of a year. */
    public int students(Region authority, Stage stage, int ofYear) {
        return sections(ofYear).stream()
                .filter(section -> section.stage() == stage && authority(section.school()).equals(authority))
                .mapToInt(Section::students).sum();
    }

    public List<School> schools() {
        return schools;
    }

    public Totals totals() {
        return totals;
    }

    /** The autumn in question. */
    public int year() {
        return year;
    }

    /** The years whose census is wanted, the autumn in question being the last. */
    public List<Integer> censusYears() {
        return censusYears;
    }

    public List<Section> sections(int ofYear) {
        return sections.computeIfAbsent(ofYear, each -> new Sections(seed, totals).list(schools, each));
    }

    public Draw draw(Region region, String topic) {
        return Draw.of(seed, region.code(), topic);
    }
}
