package luzhi.staffing.training;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Training coverage over HTTP. */
@Path("/v1/training-coverages")
@Tag(name = "Training coverage", description = "教师参训情况：due for training and trained, by audience")
public class TrainingCoverageResource extends RegisterResource<TrainingCoverage, TrainingCoverageRow> {

    TrainingCoverageResource(RegisterService service) {
        super(TrainingCoverage.class, TrainingCoverageRow::new, service);
    }
}
