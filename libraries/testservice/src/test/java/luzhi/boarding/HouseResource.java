package luzhi.boarding;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Houses over HTTP. */
@Path("/v1/houses")
@Tag(name = "Houses", description = "宿舍：the list that others refer to")
public class HouseResource extends RegisterResource<House, HouseRow> {
    HouseResource(RegisterService service) {
        super(House.class, HouseRow::new, service);
    }
}
