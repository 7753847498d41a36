package luzhi.finance.appropriation;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterDesk;
import luzhi.kernel.register.RegisterResource;

/** Appropriations over HTTP. */
@Path("/v1/appropriations")
@Tag(name = "Appropriations", description = "教育专项拨款：money granted for a stated purpose, by programme and stage")
public class AppropriationResource extends RegisterResource<Appropriation> {

    AppropriationResource(RegisterDesk desk) {
        super(Appropriation.class, desk);
    }
}
