package luzhi.report.workflow.inspection;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.http.PageWanted;
import luzhi.kernel.revision.RevisionCursor;

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
    public Response compare(@RestPath int cycle,
            @RestPath String region) {
        return Response.ok(inspections.compare(cycle, new RegionCode(region))).build();
    }

    @PUT
    @Path("/{criterion}")
    @RolesAllowed({Role.INSPECTOR, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBodySchema(InspectionDraft.class)
    @APIResponseSchema(InspectionView.class)
    public Response inspect(@RestPath int cycle,
            @RestPath String region,
            @RestPath String criterion,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return idempotency.once(body, () -> {
            InspectionView given = inspections.give(cycle, new RegionCode(region), criterion,
                    InspectionDraft.read(body), ifMatch);
            return Response.ok(given).header(HttpHeaders.ETAG, given.tag()).build();
        });
    }

    @GET
    @Path("/{criterion}/revisions")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(Revisions.class)
    public Response revisions(@RestPath int cycle,
            @RestPath String region,
            @RestPath String criterion,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery String after,
            @Context UriInfo uri) {
        PageWanted<Integer> page = RevisionCursor.read(limit, after);
        return page.answer(inspections.listRevisions(cycle, new RegionCode(region), criterion, page.behind(),
                page.entriesToFind()), Revisions::new, RevisionCursor::encode, uri);
    }
}
