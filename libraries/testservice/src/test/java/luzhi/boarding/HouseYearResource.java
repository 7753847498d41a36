package luzhi.boarding;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** House years over HTTP. */
@Path("/v1/house-years")
@Tag(name = "House years", description = "宿舍年度情况：beds and boarders")
public class HouseYearResource extends RegisterResource<HouseYear, HouseYearRow> {
    HouseYearResource(RegisterService service) {
        super(HouseYear.class, HouseYearRow::new, service);
    }
}
