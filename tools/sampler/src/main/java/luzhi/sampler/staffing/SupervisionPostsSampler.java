package luzhi.sampler.staffing;

import java.math.BigDecimal;

import luzhi.core.region.Region;
import luzhi.sampler.Draw;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;

/** What was added to supervision offices (教育督导机构编制台账): to the prefecture's in a city, else to those of counties. */
public final class SupervisionPostsSampler extends NamedRegister {

    public SupervisionPostsSampler() {
        super(Service.STAFFING, "supervision-posts", "region", "period", "postsAdded", "staffRecruited");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        String year = String.valueOf(territory.year());
        String september = year + "-09";
        for (Region authority : territory.authorities()) {
            Draw draw = territory.draw(authority, "supervision");
            int drawn = territory.isFree() ? draw.between(0, 2) : 0;
            int posts = stated(territory, authority, "staffing.supervision-posts-added", year, drawn);
            int staff = stated(territory, authority, "staffing.supervision-staff-recruited", september, drawn);
            if (posts > 0) {
                rows.add(authority.code(), year, posts, null);
            }
            if (staff > 0) {
                rows.add(authority.code(), september, null, staff);
            }
        }
    }

    private static int stated(Territory territory, Region authority, String measure, String period, int drawn) {
        return territory.totals().find(measure, "", period, authority.code()).map(BigDecimal::intValueExact)
                .orElse(drawn);
    }
}
