package luzhi.report.workflow.rectification;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.EntityTags;
import luzhi.kernel.http.Idempotency;
import luzhi.report.assessment.cycle.EvaluationPath;
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
    @APIResponseSchema(RectificationView.class)
    public Response get(@BeanParam EvaluationPath at,
            @RestPath long id) {
        RectificationView item = rectifications.show(at.cycle(), at.region(), id);
        return answer(item);
    }

    @GET
    @Path("/revisions")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Revisions revisions(
            @BeanParam EvaluationPath at,
            @RestPath long id) {
        return new Revisions(rectifications.listRevisions(at.cycle(), at.region(), id));
    }

    @PUT
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBodySchema(PlanDraft.class)
    @APIResponseSchema(RectificationView.class)
    public Response change(@BeanParam EvaluationPath at,
            @RestPath long id,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return idempotency.once(body,
                () -> answer(service.change(place(at, id), PlanDraft.read(body), ifMatch)));
    }

    @POST
    @Path("/progress")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBodySchema(ProgressDraft.class)
    @APIResponseSchema(ProgressView.class)
    public Response report(@BeanParam EvaluationPath at,
            @RestPath long id,
            @Parameter(hidden = true) byte[] body) {
        return idempotency.once(body, () -> Response.status(Response.Status.CREATED)
                .entity(service.report(place(at, id), ProgressDraft.read(body))).build());
    }

    @POST
    @Path("/close")
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBodySchema(ClosingDraft.class)
    @APIResponseSchema(RectificationView.class)
    public Response close(@BeanParam EvaluationPath at,
            @RestPath long id,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        ClosingDraft draft = ClosingDraft.read(body);
        return idempotency.once(body, () -> {
            RegionCode responsible = rectifications.getResponsible(at.cycle(), at.region(), id);
            return evaluator.evaluate(at.cycle(), responsible, null);
        }, evaluation -> answer(service.close(place(at, id), draft, ifMatch, evaluation)));
    }

    @POST
    @Path("/reopen")
    @RolesAllowed({Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBodySchema(JudgementDraft.Reopening.class)
    @APIResponseSchema(RectificationView.class)
    public Response reopen(@BeanParam EvaluationPath at,
            @RestPath long id,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return idempotency.once(body,
                () -> answer(service.reopen(place(at, id), JudgementDraft.readReopening(body), ifMatch)));
    }

    @POST
    @Path("/confirm")
    @RolesAllowed({Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBodySchema(JudgementDraft.Confirmation.class)
    @APIResponseSchema(RectificationView.class)
    public Response confirm(@BeanParam EvaluationPath at,
            @RestPath long id,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return idempotency.once(body, () -> answer(
                service.confirm(place(at, id), JudgementDraft.readConfirmation(body), ifMatch)));
    }

    private static Response answer(RectificationView item) {
        return Response.ok(item).header(HttpHeaders.ETAG, EntityTags.ofRevision(item.revision())).build();
    }

    private static RectificationService.Place place(EvaluationPath at, long id) {
        return new RectificationService.Place(at.cycle(), at.region(), id);
    }
}
