package luzhi.sampler.infrastructure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.Draw;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.School;
import luzhi.sampler.school.Stage;

/**
 * The inspection of every kindergarten in a cycle of five years, of which this year is the third (幼儿园督导评估台账). Those that
 * have existed longest come first.
 */
public final class KindergartenInspectionSampler extends NamedRegister {

    private static final int YEARS_BEFORE = 2;
    private static final int YEARS_AFTER = 2;

    public KindergartenInspectionSampler() {
        super(Service.INFRASTRUCTURE, "kindergarten-inspections", "region", "kindergarten", "cycle", "year",
                "inspected");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        List<Region> counties = territory.counties();
        String soFar = (territory.year() - YEARS_BEFORE) + "/" + territory.year();
        long[] all = counties.stream().mapToLong(county -> kindergartens(territory, county).size()).toArray();
        long[] planned = new long[all.length];
        for (int i = 0; i < all.length; i++) {
            planned[i] = all[i] * territory.draw(counties.get(i), "planned").between(60, 85) / 100;
        }
        planned = territory.totals().fit("infrastructure.kindergartens-planned-for-inspection", "", soFar, planned);
        long[] inspected = new long[all.length];
        for (int i = 0; i < all.length; i++) {
            inspected[i] = planned[i] * territory.draw(counties.get(i), "inspected").between(85, 95) / 100;
        }
        inspected = territory.totals().fit("infrastructure.kindergartens-inspected", "", soFar, inspected);
        for (int i = 0; i < all.length; i++) {
            write(territory, counties.get(i), planned[i], inspected[i], rows);
        }
    }

    private static void write(Territory territory, Region county, long planned, long inspected, Rows rows) {
        int first = territory.year() - YEARS_BEFORE;
        String cycle = first + "/" + (territory.year() + YEARS_AFTER);
        List<School> kindergartens = kindergartens(territory, county);
        for (int i = 0; i < kindergartens.size(); i++) {
            School kindergarten = kindergartens.get(i);
            Draw draw = territory.draw(county, "inspection " + kindergarten.number());
            int year = i < planned
                    ? Math.max(kindergarten.existence().opened().getYear(),
                            first + (int) (i * (YEARS_BEFORE + 1) / planned))
                    : territory.year() + draw.between(1, YEARS_AFTER);
            rows.add(county.code(), kindergarten.code(), cycle, year,
                    i < inspected ? date(kindergarten, year, draw) : null);
        }
    }

    /** Between March and September, or after it was opened. */
    private static LocalDate date(School kindergarten, int year, Draw draw) {
        int month = kindergarten.existence().opened().getYear() == year ? 10 : draw.between(3, 9);
        return LocalDate.of(year, month, draw.between(1, 28));
    }

    private static List<School> kindergartens(Territory territory, Region county) {
        return territory.schools().stream()
                .filter(school -> school.region().equals(county) && school.stage() == Stage.KINDERGARTEN
                        && school.existsIn(territory.year()))
                .sorted(Comparator.comparing((School school) -> school.existence().opened())
                        .thenComparing(School::number))
                .toList();
    }
}
