package luzhi.sampler.infrastructure;

import luzhi.sampler.NamedRegister;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.School;

/** Schools, kindergartens and teaching points (学校台账). */
public final class SchoolSampler extends NamedRegister {

    public SchoolSampler() {
        super(Service.INFRASTRUCTURE, "schools", "region", "code", "name", "kind", "stage", "ownership",
                "administration", "location", "opened", "closed");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        for (School school : territory.schools()) {
            rows.add(school.region().code(), school.code(), school.name(), school.kind(), school.stage(),
                    school.ownership(), school.administration(), school.location(), school.existence().opened(),
                    school.existence().closed());
        }
    }
}
