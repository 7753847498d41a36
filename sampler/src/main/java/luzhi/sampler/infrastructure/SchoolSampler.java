package luzhi.sampler.infrastructure;

import java.util.List;

import luzhi.sampler.RegisterSampler;
import luzhi.sampler.Rows;
import luzhi.sampler.Service;
import luzhi.sampler.Territory;
import luzhi.sampler.school.School;

/** Schools, kindergartens and teaching points (学校台账). */
public final class SchoolSampler implements RegisterSampler {

    @Override
    public String name() {
        return "schools";
    }

    @Override
    public Service service() {
        return Service.INFRASTRUCTURE;
    }

    @Override
    public List<String> header() {
        return List.of("region", "code", "name", "kind", "stage", "ownership", "administration", "location", "opened",
                "closed");
    }

    @Override
    public void write(Territory territory, Rows rows) {
        for (School school : territory.schools()) {
            rows.add(school.region().code(), school.code(), school.name(), school.kind(), school.stage(),
                    school.ownership(), school.administration(), school.location(), school.opened(), school.closed());
        }
    }
}
