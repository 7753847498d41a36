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

    private static final String DRAFT = """
            {"verdict": "not-met", "opinion": "现场核查时仍有两所未完成移交", "evidence": "现场查看，移交协议原件"}""";
    private static final String EXAMPLE = """
            {"cycle": 2020, "region": "620700", "criterion": "10.3", "verdict": "not-met", \
            "opinion": "现场核查时仍有两所未完成移交", "evidence": "现场查看，移交协议原件", "revision": 1, \
            "recordedAt": "2020-12-03T09:30:00+08:00", "recordedBy": "province"}""";

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
    @Operation(operationId = "compareInspection", summary = "Compare self-verdicts with inspection verdicts", description = """
            Every criterion of the cycle: what the region says of itself, by the latest seal of the year or, if nothing was \
            submitted, as judged now; what inspectors found; and whether the two agree. To be met is as good for a task as \
            not to apply, not to be evaluable is better than not to be met.""")
    @APIResponse(responseCode = "200", description = "Both verdicts, criterion by criterion", content = @Content(schema = @Schema(implementation = InspectionComparison.class), examples = @ExampleObject(name = "One criterion", value = """
            {"cycle": 2020, "region": "620700", "seal": 3, "criteria": [{"criterion": "10.3", \
            "title": {"zh": "不再有尚在协商的配套园", "en": "No kindergarten is still under negotiation"}, "self": "in-progress", "inspection":\s"""
            + EXAMPLE + """
                    , "agreement": "overstated"}], "agreed": 0, "overstated": 1, "understated": 0, "inspected": 1, \
                    "credibility": 0}""")))
    public Response compare(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region) {
        return Response.ok(inspections.compare(cycle, new RegionCode(region))).build();
    }

    @PUT
    @Path("/{criterion}")
    @RolesAllowed({Role.INSPECTOR, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "inspect", summary = "Record an inspection verdict", description = "For inspectors and admins of a region above. A change of a verdict needs If-Match; every revision stays.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = InspectionDraft.class), examples = @ExampleObject(name = "A verdict", value = DRAFT)))
    @APIResponse(responseCode = "200", description = "The verdict as it stands now", content = @Content(schema = @Schema(implementation = InspectionView.class), examples = @ExampleObject(name = "A verdict", value = EXAMPLE)))
    public Response inspect(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The number of the criterion", example = "10.3") String criterion,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag of the verdict that this replaces: its revision in quotes") String ifMatch) {
        return idempotency.once(body, () -> {
            InspectionView given = inspections.give(cycle, new RegionCode(region), criterion,
                    InspectionDraft.read(body), ifMatch);
            return Response.ok(given).header(HttpHeaders.ETAG, given.tag()).build();
        });
    }

    @GET
    @Path("/{criterion}/revisions")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "listInspectionRevisions", summary = "List the inspection verdicts on a criterion", description = "Who found what when; the first revision first.")
    @APIResponse(responseCode = "200", description = "The revisions", content = @Content(schema = @Schema(implementation = Revisions.class), examples = @ExampleObject(name = "One revision", value = "{\"revisions\": ["
            + EXAMPLE + "]}")))
    public Response revisions(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The number of the criterion", example = "10.3") String criterion,
            @RestQuery @Parameter(description = "Revisions a page, 1 to 10000, default 100", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
            @Context UriInfo uri) {
        PageWanted<Integer> page = RevisionCursor.read(limit, after);
        return page.answer(inspections.listRevisions(cycle, new RegionCode(region), criterion, page.behind(),
                page.entriesToFind()), Revisions::new, RevisionCursor::encode, uri);
    }
}
