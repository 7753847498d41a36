package luzhi.staffing.training;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Training projects over HTTP. */
@Path("/v1/trainings")
@Tag(name = "Trainings", description = "教师培训项目：one row a project, with its main audience and person-times")
public class TrainingResource extends RegisterResource<Training, TrainingRow> {

    TrainingResource(RegisterService service) {
        super(Training.class, TrainingRow::new, service);
    }
}
