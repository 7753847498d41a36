package luzhi.report.workflow.rectification;

import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.EvaluationService;
import luzhi.report.assessment.source.SourceState;

/** What has still to be made an item of. */
@Path("/v1/evaluations/{cycle}/{region}/rectifications/due")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rectifications")
public class DueResource {

    private final RectificationRepository repository;
    private final EvaluationService evaluator;
    private final DisplayNames names;

    DueResource(RectificationRepository repository, EvaluationService evaluator, DisplayNames names) {
        this.repository = repository;
        this.evaluator = evaluator;
        this.names = names;
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
    @Operation(operationId = "listRectificationsDue", summary = "List open criteria without a rectification item", description = """
            Every criterion that the region's evaluation finds open now and that has no item yet, with its gap, so that nobody \
            need type them. A service that is down is named in `sources`; what depends on it cannot be judged and is not here.""")
    @APIResponse(responseCode = "200", description = "The open criteria, as the cycle has them", content = @Content(schema = @Schema(implementation = DueList.class), examples = @ExampleObject(name = "One criterion", value = Examples.DUE)))
    public DueList list(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region) {
        RegionCode code = new RegionCode(region);
        Evaluation evaluation = evaluator.evaluate(cycle, code, null);
        Set<RectificationRepository.OpenMatter> unfinished = repository.listUnfinished(cycle, code);
        return new DueList(OpenCriteria.listDue(evaluation, unfinished).stream()
                .map(each -> new Due(each.region(), names.region(each.region(), evaluation.asOf()),
                        each.criterion().id(), each.criterion().title().in(names.language()),
                        each.criterion().advisory(), Shortfall.of(each)))
                .toList(), evaluation.sources());
    }
}
