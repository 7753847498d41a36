package luzhi.report.workflow.inspection;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;
import luzhi.kernel.revision.RevisionCursor;
import luzhi.report.assessment.cycle.EvaluationPath;

/** Inspections over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/inspection")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspection", description = "督导评估：what inspectors find beside what a region says of itself, and how far that can be trusted")
public class InspectionResource {

    private final InspectionService inspections;
    private final Idempotency idempotency;

    InspectionResource(InspectionService inspections, Idempotency idempotency) {
        this.idempotency = idempotency;
        this.inspections = inspections;
    }

    /** What was found on one criterion, from the first time on. */
    @Schema(name = "InspectionRevisions")
    public record Revisions(List<InspectionView> revisions) {}

    @GET
    @Admitted(value = "evaluation", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(InspectionComparison.class)
    public Response compare(@BeanParam EvaluationPath at) {
        return Response.ok(inspections.compare(at.cycle(), at.region())).build();
    }

    @PUT
    @Path("/{criterion}")
    @RolesAllowed({Role.INSPECTOR, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBodySchema(InspectionDraft.class)
    @APIResponseSchema(InspectionView.class)
    public Response inspect(@BeanParam EvaluationPath at,
            @RestPath String criterion,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return idempotency.once(body, () -> {
            InspectionView given = inspections.give(at.cycle(), at.region(), criterion,
                    InspectionDraft.read(body), ifMatch);
            return Response.ok(given).header(HttpHeaders.ETAG, given.tag()).build();
        });
    }

    @GET
    @Path("/{criterion}/revisions")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(Revisions.class)
    public Response revisions(@BeanParam EvaluationPath at,
            @RestPath String criterion,
            @BeanParam PageParameters pages) {
        PageWanted<Integer> page = RevisionCursor.wanted(pages);
        return pages.answer(page, inspections.listRevisions(at.cycle(), at.region(), criterion, page.behind(),
                page.entriesToFind()), Revisions::new, RevisionCursor::encode);
    }
}
