package luzhi.sampler.infrastructure;

import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.Draw;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Section;

/** The counties' education networks (县区教育城域网台账). */
public final class CountyNetworkSampler extends NamedRegister {

    private static final int STEP_MBPS = 100;

    public CountyNetworkSampler() {
        super(Service.INFRASTRUCTURE, "county-networks", "region", "year", "contractedBandwidth", "educationNetwork",
                "allOpticalPilot");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        List<Region> counties = territory.counties();
        long[] drawn = counties.stream().mapToLong(county -> steps(territory, county)).toArray();
        // -2 decimals: what is drawn counts hundreds
        long[] steps = territory.totals().fit("infrastructure.county-network-contracted-bandwidth", "",
                territory.year(), -2, drawn);
        for (int i = 0; i < steps.length; i++) {
            Draw draw = territory.draw(counties.get(i), "education network");
            boolean exists = !territory.isFree() || draw.permille(930);
            rows.add(counties.get(i).code(), territory.year(), exists ? steps[i] * STEP_MBPS : null, exists,
                    exists && pilots(territory, counties.get(i), draw));
        }
    }

    private static long steps(Territory territory, Region county) {
        int students = territory.sections(territory.year()).stream()
                .filter(section -> section.school().region().equals(county)).mapToInt(Section::students).sum();
        return 5 + territory.draw(county, "contracted bandwidth").near(students, 15) / 900;
    }

    private static boolean pilots(Territory territory, Region county, Draw draw) {
        return territory.isFree()
                ? draw.permille(60)
                : territory.totals().find("infrastructure.all-optical-pilot-counties", "",
                        String.valueOf(territory.year()), county.code()).isPresent();
    }
}
