package luzhi.report.workflow.rectification;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.source.SourceState;

/** What has still to be made an item of. */
@Path("/v1/evaluations/{cycle}/{region}/rectifications/due")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rectifications")
public class DueResource {

    private final DueItems due;

    DueResource(DueItems due) {
        this.due = due;
    }

    /** An open criterion without an item. */
    @Schema(name = "RectificationDue")
    public record Due(
            @Schema(implementation = String.class, example = "620700", description = "The region that has to rectify; where the criterion is about each county, the `county` of an item") RegionCode region,
            String regionName,
            String criterion,
            String title,
            @Schema(description = "Judged and shown, but the task does not depend on it") boolean advisory,
            Shortfall shortfall) {}

    /** All of them, and what became of asking each service for the figures: what is silent hides some. */
    @Schema(name = "RectificationsDue")
    public record DueList(List<Due> due, List<SourceState> sources) {}

    @GET
    @Admitted(value = "evaluation", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public DueList list(@BeanParam EvaluationPath at) {
        return due.list(at.cycle(), at.region());
    }
}
