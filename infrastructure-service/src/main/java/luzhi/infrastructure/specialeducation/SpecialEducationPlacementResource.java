package luzhi.infrastructure.specialeducation;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Special education placements over HTTP. */
@Path("/v1/special-education-placements")
@Tag(name = "Special education placements", description = "适龄残疾儿童少年安置：where disabled children are taught")
public class SpecialEducationPlacementResource
        extends
            RegisterResource<SpecialEducationPlacement, SpecialEducationPlacementRow> {
    SpecialEducationPlacementResource(RegisterService service) {
        super(SpecialEducationPlacement.class, SpecialEducationPlacementRow::new, service);
    }
}
