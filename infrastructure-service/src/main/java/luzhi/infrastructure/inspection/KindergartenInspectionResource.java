package luzhi.infrastructure.inspection;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Kindergarten inspections over HTTP. */
@Path("/v1/kindergarten-inspections")
@Tag(name = "Kindergarten inspections", description = "幼儿园督导评估：inspections of kindergartens")
public class KindergartenInspectionResource
        extends
            RegisterResource<KindergartenInspection, KindergartenInspectionRow> {
    KindergartenInspectionResource(RegisterService service) {
        super(KindergartenInspection.class, KindergartenInspectionRow::new, service);
    }
}
