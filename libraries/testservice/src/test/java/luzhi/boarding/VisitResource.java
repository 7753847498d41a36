package luzhi.boarding;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Visits over HTTP. */
@Path("/v1/visits")
@Tag(name = "Visits", description = "宿舍检查：who looked when")
public class VisitResource extends RegisterResource<Visit, VisitRow> {
    VisitResource(RegisterService service) {
        super(Visit.class, VisitRow::new, service);
    }
}
