package luzhi.report.workflow.narrative;

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
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.json.JsonBody;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;
import luzhi.kernel.revision.RevisionCursor;
import luzhi.report.assessment.cycle.EvaluationPath;
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
    public Response list(@BeanParam EvaluationPath at,
            @RestQuery Boolean rendered,
            @BeanParam PageParameters pages) {
        RegionCode code = at.region();
        PageWanted<TaskKey> page = pages.wanted(NARRATIVES_A_PAGE, List.of("", "0"),
                key -> new TaskKey(at.cycle(), key.get(0), Integer.parseInt(key.get(1))));
        boolean filled = Boolean.TRUE.equals(rendered);
        return pages.answer(page, narratives.listWithin(code, page.behind(), page.entriesToFind()),
                shown -> new NarrativeList(filled ? narratives.withFigures(code, shown) : shown),
                last -> Cursor.encode(last.region().text(), String.valueOf(last.task())));
    }

    @GET
    @Path("/{task}")
    @Admitted(value = "evaluation", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(NarrativeView.class)
    public Response get(@BeanParam EvaluationPath at,
            @RestPath int task,
            @RestQuery Boolean rendered) {
        RegionCode code = at.region();
        boolean filled = Boolean.TRUE.equals(rendered);
        NarrativeView narrative = narratives.get(TaskKey.of(at.cycle(), at.region(), task));
        return answer(filled ? narratives.withFigures(code, List.of(narrative)).get(0) : narrative);
    }

    @PUT
    @Path("/{task}")
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBodySchema(NarrativeTexts.class)
    @APIResponseSchema(NarrativeView.class)
    public Response write(@BeanParam EvaluationPath at,
            @RestPath int task,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        RegionCode code = at.region();
        return idempotency.once(body, () -> narratives.check(at.cycle(), code, task, JsonBody.parse(body)),
                sound -> answer(narratives.write(at.cycle(), code, task, sound, ifMatch)));
    }

    @GET
    @Path("/{task}/revisions")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(NarrativeRevisions.class)
    public Response revisions(
            @BeanParam EvaluationPath at,
            @RestPath int task,
            @BeanParam PageParameters pages) {
        PageWanted<Integer> page = RevisionCursor.wanted(pages);
        return pages.answer(page, narratives.listRevisions(TaskKey.of(at.cycle(), at.region(), task), page.behind(),
                page.entriesToFind()), NarrativeRevisions::new, RevisionCursor::encode);
    }

    private static Response answer(NarrativeView narrative) {
        return Response.ok(narrative).header(HttpHeaders.ETAG, narrative.tag()).build();
    }
}
