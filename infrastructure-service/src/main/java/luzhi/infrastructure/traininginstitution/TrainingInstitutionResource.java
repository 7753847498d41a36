package luzhi.infrastructure.traininginstitution;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Training institutions over HTTP. */
@Path("/v1/training-institutions")
@Tag(name = "Training institutions", description = "校外培训机构：off-campus training institutions, inspected and closed")
public class TrainingInstitutionResource extends RegisterResource<TrainingInstitution, TrainingInstitutionRow> {
    TrainingInstitutionResource(RegisterService service) {
        super(TrainingInstitution.class, TrainingInstitutionRow::new, service);
    }
}
