package luzhi.infrastructure.kindergarten;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Rectification steps over HTTP. */
@Path("/v1/rectification-steps")
@Tag(name = "Rectification steps", description = "小区配套幼儿园治理进展：steps of their rectification")
public class RectificationStepResource extends RegisterResource<RectificationStep, RectificationStepRow> {
    RectificationStepResource(RegisterService service) {
        super(RectificationStep.class, RectificationStepRow::new, service);
    }
}
