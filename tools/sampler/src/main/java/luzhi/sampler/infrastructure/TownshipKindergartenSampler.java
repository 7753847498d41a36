package luzhi.sampler.infrastructure;

import java.util.Iterator;
import java.util.List;

import luzhi.core.region.Region;
import luzhi.sampler.Digits;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.Location;
import luzhi.sampler.school.Ownership;
import luzhi.sampler.school.School;
import luzhi.sampler.school.Stage;

/** Townships and their public central kindergartens (乡镇公办中心幼儿园台账). */
public final class TownshipKindergartenSampler extends NamedRegister {

    private static final int FIRST_TOWNSHIP = 100;
    private static final int MOST = 60;

    public TownshipKindergartenSampler() {
        super(Service.INFRASTRUCTURE, "township-kindergartens", "region", "township", "name", "year", "kindergarten");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        List<Region> counties = territory.counties();
        long[] drawn = counties.stream()
                .mapToLong(county -> Math.min(MOST, kindergartens(territory, county).size() / 4))
                .toArray();
        long[] townships = territory.totals().fit("infrastructure.townships-with-public-central-kindergarten", "",
                territory.year(), drawn);
        for (int i = 0; i < townships.length; i++) {
            write(territory, counties.get(i), (int) townships[i], rows);
        }
    }

    private static void write(Territory territory, Region county, int townships, Rows rows) {
        Iterator<School> kindergartens = kindergartens(territory, county).iterator();
        for (int township = 1; township <= townships; township++) {
            boolean lacks = territory.isFree() && territory.draw(county, "township " + township).permille(60);
            rows.add(county.code(), county.code().text() + (FIRST_TOWNSHIP + township),
                    county.name() + "模拟乡镇" + Digits.of(township, 2) + "（合成数据）", territory.year(),
                    lacks ? null : kindergartens.next().code());
        }
    }

    private static List<School> kindergartens(Territory territory, Region county) {
        return territory.schools().stream()
                .filter(school -> school.region().equals(county) && school.stage() == Stage.KINDERGARTEN
                        && school.ownership() == Ownership.PUBLIC && school.location() != Location.URBAN
                        && school.existsIn(territory.year()))
                .toList();
    }
}
