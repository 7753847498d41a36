package luzhi.sampler.infrastructure;

import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.Apportionment;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Stage;

/** The pupils who finish nine years of school, and those who began with them (义务教育巩固队列台账). */
public final class CompulsoryCohortSampler extends NamedRegister {

    public CompulsoryCohortSampler() {
        super(Service.INFRASTRUCTURE, "compulsory-cohorts", "region", "year", "entered", "finishing");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        List<Region> counties = territory.counties();
        int year = territory.year();
        long[] drawn = counties.stream().mapToLong(county -> territory.draw(county, "cohort")
                .near(territory.students(county, Stage.JUNIOR_SECONDARY, year) / Stage.JUNIOR_SECONDARY.grades(), 5))
                .toArray();
        long[] entered = territory.totals().fit("infrastructure.compulsory-cohort-entered", "", year, drawn);
        long[] finishing = territory.totals()
                .find("infrastructure.compulsory-cohort-finishing", "", String.valueOf(year))
                .map(figure -> Apportionment.of(figure.longValueExact(), entered))
                .orElseGet(() -> stayed(territory, entered));
        for (int i = 0; i < entered.length; i++) {
            rows.add(counties.get(i).code(), year, entered[i], finishing[i]);
        }
    }

    private static long[] stayed(Territory territory, long[] entered) {
        long[] finishing = new long[entered.length];
        for (int i = 0; i < entered.length; i++) {
            finishing[i] = entered[i] * territory.draw(territory.counties().get(i), "retention").between(930, 1015)
                    / 1000;
        }
        return finishing;
    }
}
