package luzhi.infrastructure.kindergarten;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterDesk;
import luzhi.kernel.register.RegisterResource;

/** Residential kindergartens over HTTP. */
@Path("/v1/residential-kindergartens")
@Tag(name = "Residential kindergartens", description = "小区配套幼儿园：those in scope of rectification")
public class ResidentialKindergartenResource extends RegisterResource<ResidentialKindergarten> {
    ResidentialKindergartenResource(RegisterDesk desk) {
        super(ResidentialKindergarten.class, desk);
    }
}
