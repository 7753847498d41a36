package luzhi.report.workflow.submission;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;
import luzhi.kernel.revision.RevisionCursor;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.EvaluationPath;

/** Submissions over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/submission")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submission", description = "报送：the way of an evaluation from draft to publication")
public class SubmissionResource {

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
    @APIResponseSchema(SubmissionView.class)
    public Response get(@BeanParam EvaluationPath at) {
        RegionCode code = at.region();
        cycles.get(at.cycle(), code);
        Submission submission = submissions.get(at.cycle(), code);
        return Response.ok(writer.write(submission, submissions.findConcerns(submission)))
                .header(HttpHeaders.ETAG, submission.tag()).build();
    }

    @POST
    @Path("/{action}")
    @Admitted("evaluation")
    @RolesAllowed({Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBodySchema(StepDraft.class)
    @APIResponseSchema(SubmissionView.class)
    public Response take(@BeanParam EvaluationPath at,
            @RestPath @Parameter(schema = @Schema(implementation = Action.class)) String action,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Action step = action(action);
        RegionCode code = at.region();
        cycles.get(at.cycle(), code);
        return idempotency.once(body, () -> submissions.prepare(at.cycle(), code, step), laid -> {
            StepDraft said = StepDraft.read(step, body, cycles.get(at.cycle(), code));
            Submission taken = submissions.take(at.cycle(), code, step, said, ifMatch, laid);
            return Response.ok(writer.write(taken, Optional.empty())).header(HttpHeaders.ETAG, taken.tag()).build();
        });
    }

    @GET
    @Path("/log")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(Log.class)
    public Response log(@BeanParam EvaluationPath at,
            @BeanParam PageParameters pages) {
        RegionCode code = at.region();
        cycles.get(at.cycle(), code);
        PageWanted<Integer> page = RevisionCursor.wanted(pages);
        return pages.answer(page, submissions.listSteps(at.cycle(), code, page.behind(), page.entriesToFind()),
                Log::new,
                last -> Cursor.encode(String.valueOf(last.revision())));
    }

    private static Action action(String text) {
        try {
            return Action.of(text);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("no-such-step", text);
        }
    }
}
