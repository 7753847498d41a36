package luzhi.infrastructure.population;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Compulsory cohorts over HTTP. */
@Path("/v1/compulsory-cohorts")
@Tag(name = "Compulsory cohorts", description = "义务教育巩固队列：cohorts followed through compulsory education")
public class CompulsoryCohortResource extends RegisterResource<CompulsoryCohort, CompulsoryCohortRow> {
    CompulsoryCohortResource(RegisterService service) {
        super(CompulsoryCohort.class, CompulsoryCohortRow::new, service);
    }
}
