package luzhi.sampler.infrastructure;

import luzhi.core.region.Region;
import luzhi.sampler.Draw;
import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;

/** Resource centres and expert committees for special education (县区特殊教育支持体系台账). */
public final class SpecialEducationSupportSampler extends NamedRegister {

    public SpecialEducationSupportSampler() {
        super(Service.INFRASTRUCTURE, "special-education-supports", "region", "year", "resourceCentre",
                "expertCommittee");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        for (Region county : territory.counties()) {
            Draw draw = territory.draw(county, "special education support");
            rows.add(county.code(), territory.year(), !territory.isFree() || draw.permille(850),
                    !territory.isFree() || draw.permille(800));
        }
    }
}
