package luzhi.sampler.staffing;

import java.math.BigDecimal;

import luzhi.core.region.Region;
import luzhi.sampler.Draw;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;

/** Posts by professional title at the end of two years (教师岗位结构台账). */
public final class TitlePostsSampler extends NamedRegister {

    public TitlePostsSampler() {
        super(Service.STAFFING, "title-posts", "region", "year", "approvedPosts", "seniorPosts", "intermediatePosts");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        for (Region county : territory.counties()) {
            Draw draw = territory.draw(county, "title posts");
            int teachers = StaffRoll.list(territory).stream()
                    .filter(roll -> roll.section().school().region().equals(county)
                            && !roll.section().ownership().isPrivate())
                    .mapToInt(StaffRoll::teachers).sum();
            // whole hundreds, so that a share in whole per cent is a whole number of posts
            int hundreds = Math.max(1, teachers / 100);
            int seniorPercent = draw.between(12, 16);
            int intermediatePercent = draw.between(30, 33);
            int points = territory.totals()
                    .find("staffing.senior-and-intermediate-post-ratio-increase", "", String.valueOf(territory.year()),
                            county.code())
                    .map(BigDecimal::intValueExact).orElseGet(() -> draw.between(3, 7));
            rows.add(county.code(), territory.year() - 1, 100 * hundreds, seniorPercent * hundreds,
                    intermediatePercent * hundreds);
            rows.add(county.code(), territory.year(), 100 * hundreds, (seniorPercent + points / 3) * hundreds,
                    (intermediatePercent + points - points / 3) * hundreds);
        }
    }
}
