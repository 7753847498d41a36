package luzhi.sampler.infrastructure;

import java.util.List;
import java.util.stream.LongStream;

import luzhi.core.region.Region;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Stage;

/** Where disabled children of compulsory-school age are taught (适龄残疾儿童少年安置台账). */
public final class SpecialEducationPlacementSampler extends NamedRegister {

    /** A way of placement and how many children out of a hundred thousand pupils are taught in it. */
    private record Placement(String code, int per100000) {}

    private static final List<Placement> PLACEMENTS = List.of(new Placement("special-school", 160),
            new Placement("attached-class", 10), new Placement("regular-class", 280),
            new Placement("home-teaching", 90), new Placement("not-enrolled", 12));

    public SpecialEducationPlacementSampler() {
        super(Service.INFRASTRUCTURE, "special-education-placements", "region", "year", "placement", "children");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        List<Region> counties = territory.counties();
        int year = territory.year();
        for (Placement placement : PLACEMENTS) {
            long[] drawn = counties.stream().mapToLong(county -> territory.draw(county, placement.code())
                    .near((long) pupils(territory, county) * placement.per100000(), territory.isFree() ? 60 : 5))
                    .toArray();
            // weights are finer than children, for a small county has less than one of some
            long[] children = territory.isFree()
                    ? LongStream.of(drawn).map(weight -> weight / 100_000).toArray()
                    : territory.totals().fit("infrastructure.disabled-children", "placement=" + placement.code(), year,
                            drawn);
            for (int i = 0; i < children.length; i++) {
                rows.add(counties.get(i).code(), year, placement.code(), children[i]);
            }
        }
    }

    private static int pupils(Territory territory, Region county) {
        return territory.sections(territory.year()).stream()
                .filter(section -> section.school().region().equals(county)
                        && (section.stage() == Stage.PRIMARY || section.stage() == Stage.JUNIOR_SECONDARY))
                .mapToInt(section -> section.students()).sum();
    }
}
