package luzhi.infrastructure.specialeducation;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Special education supports over HTTP. */
@Path("/v1/special-education-supports")
@Tag(name = "Special education supports", description = "县区特殊教育支持体系：resource centres and expert committees")
public class SpecialEducationSupportResource
        extends
            RegisterResource<SpecialEducationSupport, SpecialEducationSupportRow> {
    SpecialEducationSupportResource(RegisterService service) {
        super(SpecialEducationSupport.class, SpecialEducationSupportRow::new, service);
    }
}
