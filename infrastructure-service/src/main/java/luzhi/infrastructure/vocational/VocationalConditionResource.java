package luzhi.infrastructure.vocational;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Vocational conditions over HTTP. */
@Path("/v1/vocational-conditions")
@Tag(name = "Vocational conditions", description = "中等职业学校办学条件：conditions of secondary vocational schools")
public class VocationalConditionResource extends RegisterResource<VocationalCondition, VocationalConditionRow> {
    VocationalConditionResource(RegisterService service) {
        super(VocationalCondition.class, VocationalConditionRow::new, service);
    }
}
