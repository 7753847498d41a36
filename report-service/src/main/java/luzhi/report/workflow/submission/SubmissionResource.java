package luzhi.report.workflow.submission;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Cursor;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.http.PageWanted;
import luzhi.kernel.revision.RevisionCursor;
import luzhi.report.assessment.cycle.CycleCatalog;

/** Submissions over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/submission")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submission", description = "报送：the way of an evaluation from draft to publication")
public class SubmissionResource {

    private static final String SEAL = """
            {"number": 3, "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""";
    private static final String RETURNED = """
            {"cycle": 2020, "region": "620700", "state": "returned", "number": 1, "revision": 2, \
            "since": "2020-11-12T09:30:00+08:00", "by": "province", "comment": "请核实后重新报送", \
            "reasons": [{"item": "10.3", "reason": "协商进展须附会议纪要"}], "actions": [], "seal":\s"""
            + SEAL;
    private static final String DRAFT = RETURNED
            + """
                    , "blocking": [{"item": "region:620702", "code": "region-unfinished", "detail": "下级行政区划 620702（甘州区）的评价尚未审核通过"}], \
                    "warnings": []}""";
    private static final String STEP = """
            {"revision": 2, "action": "return", "from": "submitted", "to": "returned", "number": 1, \
            "comment": "请核实后重新报送", "reasons": [{"item": "10.3", "reason": "协商进展须附会议纪要"}], \
            "at": "2020-11-12T09:30:00+08:00", "by": "province", "seal":\s"""
            + SEAL + "}";

    private final SubmissionService submissions;
    private final SubmissionWriter writer;
    private final CycleCatalog cycles;
    private final Idempotency idempotency;

    SubmissionResource(SubmissionService submissions, SubmissionWriter writer, CycleCatalog cycles,
            Idempotency idempotency) {
        this.idempotency = idempotency;
        this.submissions = submissions;
        this.writer = writer;
        this.cycles = cycles;
    }

    /** The steps of an evaluation, the first one first. */
    @Schema(name = "SubmissionLog")
    public record Log(List<Step> steps) {}

    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "getSubmission", summary = "Get the submission of an evaluation", description = """
            Its state, the steps that the caller may take now and, while it is open, what keeps it from being submitted and \
            what else is worth knowing: for that it is judged anew. The ETag guards the next step.""")
    @APIResponse(responseCode = "200", description = "The submission", content = @Content(schema = @Schema(implementation = SubmissionView.class), examples = @ExampleObject(name = "One that was returned", value = DRAFT)))
    public Response get(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region) {
        RegionCode code = new RegionCode(region);
        cycles.get(cycle, code);
        Submission submission = submissions.get(cycle, code);
        return Response.ok(writer.write(submission, submissions.findConcerns(submission)))
                .header(HttpHeaders.ETAG, submission.tag()).build();
    }

    @POST
    @Path("/{action}")
    @Admitted("evaluation")
    @RolesAllowed({Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "takeSubmissionStep", summary = "Take a step of the submission", description = """
            `submit` seals the evaluation, if nothing is in the way, and closes it to changes; `withdraw` takes that back; \
            `amend` opens one that was accepted or published for a correction, and needs a comment: these are for reviewers \
            and admins of the region itself and for admins above. `return`, with reasons, and `accept` are for reviewers, \
            inspectors and admins of a region above, never for whoever submitted; `publish` for reviewers and admins above. \
            Each needs If-Match with the ETag of the submission.""")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = StepDraft.class), examples = @ExampleObject(name = "A return", value = """
            {"comment": "请核实后重新报送", "reasons": [{"item": "10.3", "reason": "协商进展须附会议纪要"}]}""")))
    @APIResponse(responseCode = "200", description = "The submission as it stands now", content = @Content(schema = @Schema(implementation = SubmissionView.class), examples = @ExampleObject(name = "One that was returned", value = RETURNED
            + "}")))
    public Response take(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The step", example = "return", schema = @Schema(implementation = Action.class)) String action,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag of the submission as it was read") String ifMatch) {
        Action step = action(action);
        RegionCode code = new RegionCode(region);
        cycles.get(cycle, code);
        return idempotency.once(body, () -> submissions.prepare(cycle, code, step), laid -> {
            StepDraft said = StepDraft.read(step, body, cycles.get(cycle, code));
            Submission taken = submissions.take(cycle, code, step, said, ifMatch, laid);
            return Response.ok(writer.write(taken, Optional.empty())).header(HttpHeaders.ETAG, taken.tag()).build();
        });
    }

    @GET
    @Path("/log")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "listSubmissionSteps", summary = "List the steps of a submission", description = "Who took it when, from where to where, under which seal, and what was said; the first step first.")
    @APIResponse(responseCode = "200", description = "The steps", content = @Content(schema = @Schema(implementation = Log.class), examples = @ExampleObject(name = "One step", value = "{\"steps\": ["
            + STEP + "]}")))
    public Response log(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestQuery @Parameter(description = "Steps a page, 1 to 10000, default 100", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
            @Context UriInfo uri) {
        RegionCode code = new RegionCode(region);
        cycles.get(cycle, code);
        PageWanted<Integer> page = RevisionCursor.read(limit, after);
        return page.answer(
                submissions.listSteps(cycle, code, page.behind(), page.entriesToFind()), Log::new,
                last -> Cursor.encode(String.valueOf(last.revision())), uri);
    }

    private static Action action(String text) {
        try {
            return Action.of(text);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("no-such-step", text);
        }
    }
}
