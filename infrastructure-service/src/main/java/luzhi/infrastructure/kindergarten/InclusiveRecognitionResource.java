package luzhi.infrastructure.kindergarten;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Inclusive recognitions over HTTP. */
@Path("/v1/inclusive-recognitions")
@Tag(name = "Inclusive recognitions", description = "普惠性民办幼儿园认定：private kindergartens recognised as inclusive")
public class InclusiveRecognitionResource extends RegisterResource<InclusiveRecognition, InclusiveRecognitionRow> {
    InclusiveRecognitionResource(RegisterService service) {
        super(InclusiveRecognition.class, InclusiveRecognitionRow::new, service);
    }
}
