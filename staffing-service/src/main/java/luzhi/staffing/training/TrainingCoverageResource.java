package luzhi.staffing.training;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterDesk;
import luzhi.kernel.register.RegisterResource;

/** Training coverage over HTTP. */
@Path("/v1/training-coverages")
@Tag(name = "Training coverage", description = "教师参训情况：due for training and trained, by audience")
public class TrainingCoverageResource extends RegisterResource<TrainingCoverage> {

    TrainingCoverageResource(RegisterDesk desk) {
        super(TrainingCoverage.class, desk);
    }
}
