package luzhi.sampler.infrastructure;

import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;

/** Kindergartens of housing estates in scope of rectification (小区配套幼儿园治理台账). */
public final class ResidentialKindergartenSampler extends NamedRegister {

    public ResidentialKindergartenSampler() {
        super(Service.INFRASTRUCTURE, "residential-kindergartens", "region", "code", "name", "listed", "way");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        for (ResidentialKindergarten each : ResidentialKindergarten.list(territory)) {
            rows.add(each.region().code(), each.code(), each.name(), each.listed(), each.state().way());
        }
    }
}
