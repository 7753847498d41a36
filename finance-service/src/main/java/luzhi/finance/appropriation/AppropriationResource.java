package luzhi.finance.appropriation;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Appropriations over HTTP. */
@Path("/v1/appropriations")
@Tag(name = "Appropriations", description = "教育专项拨款：money granted for a stated purpose, by programme and stage")
public class AppropriationResource extends RegisterResource<Appropriation, AppropriationRow> {

    AppropriationResource(RegisterService service) {
        super(Appropriation.class, AppropriationRow::new, service);
    }
}
