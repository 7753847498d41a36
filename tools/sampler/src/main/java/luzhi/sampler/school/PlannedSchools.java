package luzhi.sampler.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import luzhi.core.language.Codes;
import luzhi.core.region.Region;
import luzhi.sampler.Draw;
import luzhi.sampler.ResourceTable;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * The schools of a sample city, by a table that says how many there are of each kind. Spans of years such as
 * {@code 1956-2016} are drawn from; sizes are thousandths of what is usual.
 */
public final class PlannedSchools {

    private static final int MOST_OFF_PERCENT = 30;

    private final Map<String, Region> counties;
    private final Map<String, Draw> draws;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final SerialNumbers serials;

    private PlannedSchools(long seed, SerialNumbers serials, List<Region> counties) {
        this.serials = serials;
        this.counties = counties.stream()
                .collect(Collectors.toMap(county -> county.code().text(), Function.identity()));
        this.draws = counties.stream().collect(
                Collectors.toMap(county -> county.code().text(), county -> Draw.of(seed, county.code(), "schools")));
    }

    public static List<School> read(String resource, long seed, SerialNumbers serials, List<Region> counties) {
        PlannedSchools plan = new PlannedSchools(seed, serials, counties);
        List<School> schools = new ArrayList<>();
        for (NamedCsvRecord line : ResourceTable.read(resource)) {
            int count = Integer.parseInt(line.getField("schools"));
            for (int i = 0; i < count; i++) {
                schools.add(plan.school(line));
            }
        }
        return schools;
    }

    private School school(NamedCsvRecord line) {
        String region = line.getField("region");
        Draw draw = draws.get(region);
        int opened = year(line.getField("opened"), draw);
        String closed = line.getField("closed");
        String recognised = line.getField("recognised");
        return new School(serials.list(counties.get(region), numbers.merge(region, 1, Integer::sum)),
                Codes.get(Kind.class, line.getField("kind")), Codes.get(Stage.class, line.getField("stage")),
                Codes.get(Ownership.class, line.getField("ownership")),
                Codes.get(Administration.class, line.getField("administration")),
                Codes.get(Location.class, line.getField("location")),
                new Existence(LocalDate.of(opened, 9, 1),
                        closed.isEmpty() ? null : LocalDate.of(year(closed, draw), 8, 1)),
                recognised.isEmpty() ? 0 : Math.max(opened, year(recognised, draw)),
                (int) draw.near(Integer.parseInt(line.getField("size")), MOST_OFF_PERCENT));
    }

    private static int year(String span, Draw draw) {
        String[] ends = span.split("-");
        return draw.between(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }
}
