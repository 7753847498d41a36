package luzhi.report.workflow.narrative;

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

import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Cursor;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.http.PageWanted;
import luzhi.kernel.revision.RevisionCursor;
import luzhi.report.assessment.cycle.TaskKey;

/** Narratives over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/narratives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Narratives", description = "文字表述：what a region writes about each task, with live figures")
public class NarrativeResource {

    private static final int NARRATIVES_A_PAGE = 100;

    private final NarrativeService narratives;
    private final Idempotency idempotency;

    NarrativeResource(NarrativeService narratives, Idempotency idempotency) {
        this.idempotency = idempotency;
        this.narratives = narratives;
    }

    /** The narratives of a region and of all below it. */
    @Schema(name = "Narratives")
    public record NarrativeList(List<NarrativeView> narratives) {}

    /** What was written about one task, from the first time on. */
    @Schema(name = "NarrativeRevisions")
    public record NarrativeRevisions(List<NarrativeView> revisions) {}

    @GET
    @Admitted(value = "evaluation", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(NarrativeList.class)
    public Response list(@RestPath int cycle,
            @RestPath String region,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) String rendered,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery String after,
            @Context UriInfo uri) {
        RegionCode code = new RegionCode(region);
        PageWanted<TaskKey> page = PageWanted.read(limit, NARRATIVES_A_PAGE, after, List.of("", "0"),
                key -> new TaskKey(cycle, key.get(0), Integer.parseInt(key.get(1))));
        boolean filled = isTrue(rendered);
        return page.answer(narratives.listWithin(code, page.behind(), page.entriesToFind()),
                shown -> new NarrativeList(filled ? narratives.withFigures(code, shown) : shown),
                last -> Cursor.encode(last.region().text(), String.valueOf(last.task())), uri);
    }

    private static boolean isTrue(String rendered) {
        if (rendered != null && !rendered.equals("true") && !rendered.equals("false")) {
            throw new RuleBroken(Fault.at("rendered", "neither-true-nor-false", rendered));
        }
        return "true".equals(rendered);
    }

    @GET
    @Path("/{task}")
    @Admitted(value = "evaluation", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(NarrativeView.class)
    public Response get(@RestPath int cycle,
            @RestPath String region,
            @RestPath int task,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) String rendered) {
        RegionCode code = new RegionCode(region);
        boolean filled = isTrue(rendered);
        NarrativeView narrative = narratives.get(new TaskKey(cycle, region, task));
        return answer(filled ? narratives.withFigures(code, List.of(narrative)).get(0) : narrative);
    }

    @PUT
    @Path("/{task}")
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBodySchema(NarrativeTexts.class)
    @APIResponseSchema(NarrativeView.class)
    public Response write(@RestPath int cycle,
            @RestPath String region,
            @RestPath int task,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        RegionCode code = new RegionCode(region);
        return idempotency.once(body, () -> narratives.check(cycle, code, task, body),
                sound -> answer(narratives.write(cycle, code, task, sound, ifMatch)));
    }

    @GET
    @Path("/{task}/revisions")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(NarrativeRevisions.class)
    public Response revisions(
            @RestPath int cycle,
            @RestPath String region,
            @RestPath int task,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery String after,
            @Context UriInfo uri) {
        PageWanted<Integer> page = RevisionCursor.read(limit, after);
        return page.answer(narratives.listRevisions(new TaskKey(cycle, region, task), page.behind(),
                page.entriesToFind()), NarrativeRevisions::new, RevisionCursor::encode, uri);
    }

    private static Response answer(NarrativeView narrative) {
        return Response.ok(narrative).header(HttpHeaders.ETAG, narrative.tag()).build();
    }
}
