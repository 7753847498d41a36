package luzhi.infrastructure.population;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** School-age populations over HTTP. */
@Path("/v1/school-age-populations")
@Tag(name = "School-age populations", description = "学龄人口：the population of each school age")
public class SchoolAgePopulationResource extends RegisterResource<SchoolAgePopulation, SchoolAgePopulationRow> {
    SchoolAgePopulationResource(RegisterService service) {
        super(SchoolAgePopulation.class, SchoolAgePopulationRow::new, service);
    }
}
