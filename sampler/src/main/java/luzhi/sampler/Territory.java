package luzhi.sampler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import luzhi.kernel.region.Region;
import luzhi.sampler.school.School;
import luzhi.sampler.school.Section;
import luzhi.sampler.school.Sections;

/**
 * Counties whose rows are made together, with their schools: a single one, or all those of a city whose totals are given.
 * Not for several threads.
 */
public final class Territory {

    private final long seed;
    private final List<Region> counties;
    private final List<School> schools;
    private final Totals totals;
    private final int year;
    private final List<Integer> censusYears;
    private final Map<Integer, List<Section>> sections = new HashMap<>();

    Territory(long seed, List<Region> counties, List<School> schools, Totals totals, int year,
            List<Integer> censusYears) {
        this.seed = seed;
        this.counties = counties;
        this.schools = schools;
        this.totals = totals;
        this.year = year;
        this.censusYears = censusYears;
    }

    public List<Region> counties() {
        return counties;
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
