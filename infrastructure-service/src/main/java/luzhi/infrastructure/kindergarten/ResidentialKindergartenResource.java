package luzhi.infrastructure.kindergarten;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Residential kindergartens over HTTP. */
@Path("/v1/residential-kindergartens")
@Tag(name = "Residential kindergartens", description = "小区配套幼儿园：those in scope of rectification")
public class ResidentialKindergartenResource
        extends
            RegisterResource<ResidentialKindergarten, ResidentialKindergartenRow> {
    ResidentialKindergartenResource(RegisterService service) {
        super(ResidentialKindergarten.class, ResidentialKindergartenRow::new, service);
    }
}
