package luzhi.boarding;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Repairs over HTTP. */
@Path("/v1/repairs")
@Tag(name = "Repairs", description = "宿舍维修：payments")
public class RepairResource extends RegisterResource<Repair, RepairRow> {
    RepairResource(RegisterService service) {
        super(Repair.class, RepairRow::new, service);
    }
}
