package luzhi.report.workflow.rectification;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.EntityTags;
import luzhi.kernel.http.Idempotency;
import luzhi.report.assessment.evaluation.EvaluationService;

/** One item over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/rectifications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rectifications")
public class RectificationResource {

    private final RectificationQueries rectifications;
    private final RectificationService service;
    private final EvaluationService evaluator;
    private final Idempotency idempotency;

    RectificationResource(RectificationQueries rectifications, RectificationService service,
            EvaluationService evaluator, Idempotency idempotency) {
        this.idempotency = idempotency;
        this.rectifications = rectifications;
        this.service = service;
        this.evaluator = evaluator;
    }

    /** What an item was and is, from the first time on. */
    @Schema(name = "RectificationRevisions")
    public record Revisions(List<RectificationView> revisions) {}

    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "getRectification", summary = "Get a rectification item", description = "As it stands today, with all that was reported on it. Its ETag guards a change of it.")
    @APIResponse(responseCode = "200", description = "The item", content = @Content(schema = @Schema(implementation = RectificationView.class), examples = @ExampleObject(name = "An open item", value = Examples.SHOWN)))
    public Response get(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The item", example = "1") long id) {
        RectificationView item = rectifications.show(cycle, new RegionCode(region), id);
        return answer(item);
    }

    @GET
    @Path("/revisions")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "listRectificationRevisions", summary = "List the revisions of a rectification item", description = "Who did what with it when, and why; the first revision first.")
    @APIResponse(responseCode = "200", description = "The revisions", content = @Content(schema = @Schema(implementation = Revisions.class), examples = @ExampleObject(name = "One revision", value = "{\"revisions\": ["
            + Examples.REVISION + "]}")))
    public Revisions revisions(
            @RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The item", example = "1") long id) {
        return new Revisions(rectifications.listRevisions(cycle, new RegionCode(region), id));
    }

    @PUT
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeRectification", summary = "Revise the plan of a rectification item", description = "Replaces measures, owner, person and deadline of an open item. Another deadline needs a reason. Every revision stays.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PlanDraft.class), examples = @ExampleObject(name = "A later deadline", value = Examples.PLAN)))
    @APIResponse(responseCode = "200", description = "The item as it stands now", content = @Content(schema = @Schema(implementation = RectificationView.class), examples = @ExampleObject(name = "An open item", value = Examples.LISTED)))
    public Response change(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The item", example = "1") long id,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag under which the item was read") String ifMatch) {
        return idempotency.once(body,
                () -> answer(service.change(place(cycle, region, id), PlanDraft.read(body), ifMatch)));
    }

    @POST
    @Path("/progress")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reportRectification", summary = "Report progress on a rectification item", description = "Adds a report to an open item. Reports are never changed; a later one corrects an earlier one.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ProgressDraft.class), examples = @ExampleObject(name = "A report", value = Examples.PROGRESS_DRAFT)))
    @APIResponse(responseCode = "201", description = "The report", content = @Content(schema = @Schema(implementation = ProgressView.class), examples = @ExampleObject(name = "A report", value = Examples.PROGRESS)))
    public Response report(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The item", example = "1") long id,
            @Parameter(hidden = true) byte[] body) {
        return idempotency.once(body, () -> Response.status(Response.Status.CREATED)
                .entity(service.report(place(cycle, region, id), ProgressDraft.read(body))).build());
    }

    @POST
    @Path("/close")
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "closeRectification", summary = "Close a rectification item", description = """
            Closes an open item with evidence. The criterion is judged anew: if it is not met now, `despite` has to say why the \
            item is closed all the same. A region above confirms or reopens it.""")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ClosingDraft.class), examples = @ExampleObject(name = "A closing", value = Examples.CLOSING_DRAFT)))
    @APIResponse(responseCode = "200", description = "The item as it stands now", content = @Content(schema = @Schema(implementation = RectificationView.class), examples = @ExampleObject(name = "A closed item", value = Examples.CLOSED)))
    public Response close(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The item", example = "1") long id,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag under which the item was read") String ifMatch) {
        ClosingDraft draft = ClosingDraft.read(body);
        return idempotency.once(body, () -> {
            RegionCode responsible = rectifications.getResponsible(cycle, new RegionCode(region), id);
            return evaluator.evaluate(cycle, responsible, null);
        }, evaluation -> answer(service.close(place(cycle, region, id), draft, ifMatch, evaluation)));
    }

    @POST
    @Path("/reopen")
    @RolesAllowed({Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reopenRectification", summary = "Reopen a rectification item", description = "Sends a closed item back, with the reason. For regions above the one that has to rectify.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = JudgementDraft.Reopening.class), examples = @ExampleObject(name = "A reason", value = Examples.REOPENING)))
    @APIResponse(responseCode = "200", description = "The item as it stands now", content = @Content(schema = @Schema(implementation = RectificationView.class), examples = @ExampleObject(name = "An open item", value = Examples.LISTED)))
    public Response reopen(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The item", example = "1") long id,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag under which the item was read") String ifMatch) {
        return idempotency.once(body,
                () -> answer(service.reopen(place(cycle, region, id), JudgementDraft.readReopening(body), ifMatch)));
    }

    @POST
    @Path("/confirm")
    @RolesAllowed({Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "confirmRectification", summary = "Confirm a closed rectification item (销号)", description = "Takes a closed item off the list for good. For regions above the one that has to rectify; nobody confirms what he closed himself.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = JudgementDraft.Confirmation.class), examples = @ExampleObject(name = "A comment", value = Examples.CONFIRMATION)))
    @APIResponse(responseCode = "200", description = "The item as it stands now", content = @Content(schema = @Schema(implementation = RectificationView.class), examples = @ExampleObject(name = "An item that is done with", value = Examples.CONFIRMED)))
    public Response confirm(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The item", example = "1") long id,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag under which the item was read") String ifMatch) {
        return idempotency.once(body, () -> answer(
                service.confirm(place(cycle, region, id), JudgementDraft.readConfirmation(body), ifMatch)));
    }

    private static Response answer(RectificationView item) {
        return Response.ok(item).header(HttpHeaders.ETAG, EntityTags.ofRevision(item.revision())).build();
    }

    private static RectificationService.Place place(int cycle, String region, long id) {
        return new RectificationService.Place(cycle, new RegionCode(region), id);
    }
}
