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
    private static final String TEXT = """
            "achievements": "教育费附加征收{{finance.education-surcharges-collected@2019 | 万元 .2}}，全部用于教育。", \
            "nextSteps": "继续足额征收。\"""";
    private static final String EXAMPLE_BEGINS = "{\"cycle\": 2020, \"region\": \"620700\", \"task\": 4, " + TEXT;
    private static final String EXAMPLE_ENDS = """
            , "revision": 1, "recordedAt": "2020-10-12T09:30:00+08:00", "recordedBy": "city"}""";
    private static final String EXAMPLE = EXAMPLE_BEGINS + EXAMPLE_ENDS;
    private static final String RENDERED_EXAMPLE = EXAMPLE_BEGINS + """
            , "rendered": {"task": 4, "achievements": "教育费附加征收6623.00万元，全部用于教育。", "nextSteps": "继续足额征收。", \
            "figures": [{"part": "achievements", "start": 7, "end": 64, "printed": "6623.00万元", "region": "620700", \
            "measure": "finance.education-surcharges-collected", "period": "2019", "dimensions": {}, \
            "title": {"zh": "教育费附加征收额", "en": "Education surcharges collected"}, "value": 66230000, "unit": "CNY"}]}"""
            + EXAMPLE_ENDS;

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
    @Operation(operationId = "listNarratives", summary = "List the narratives of a region", description = "Those of the region and of all below it, by region and task: at most one a task. With `rendered=true` each comes with its figures filled in, too.")
    @APIResponse(responseCode = "200", description = "The narratives", content = @Content(schema = @Schema(implementation = NarrativeList.class), examples = @ExampleObject(name = "One narrative", value = "{\"narratives\": ["
            + EXAMPLE + "]}")))
    public Response list(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestQuery @Parameter(description = "Whether to fill in the figures of now, too", schema = @Schema(type = SchemaType.BOOLEAN)) String rendered,
            @RestQuery @Parameter(description = "Narratives a page, 1 to 10000, default 100", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
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
    @Operation(operationId = "getNarrative", summary = "Get a narrative", description = """
            The texts as they were written; with `rendered=true` also with the best figures of now filled in, and what \
            became of each placeholder. A figure that is missing leaves the mark 【缺：…】, never a zero. The ETag guards a \
            change of the texts.""")
    @APIResponse(responseCode = "200", description = "The narrative", content = @Content(schema = @Schema(implementation = NarrativeView.class), examples = @ExampleObject(name = "A narrative with its figures", value = RENDERED_EXAMPLE)))
    public Response get(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The number of the task", example = "4") int task,
            @RestQuery @Parameter(description = "Whether to fill in the figures of now, too", schema = @Schema(type = SchemaType.BOOLEAN)) String rendered) {
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
    @Operation(operationId = "writeNarrative", summary = "Write a narrative", description = """
            Keeps what a region writes about a task, in Markdown. `{{measure{dimension=value}@period#region | unit .decimals}}` \
            stands for a figure: without `@` that of the cycle's year, `@previous-year` that of the year before; `#` names a \
            region below; the unit is a word such as 元, 万元, 亿元, 人, 万人, %, G, or 数 for the number alone, without it that of \
            the measure. Every placeholder is checked. A change of a narrative needs If-Match; every revision stays.""")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NarrativeTexts.class), examples = @ExampleObject(name = "Two parts", value = "{"
            + TEXT + "}")))
    @APIResponse(responseCode = "200", description = "The narrative as it stands now", content = @Content(schema = @Schema(implementation = NarrativeView.class), examples = @ExampleObject(name = "A narrative", value = EXAMPLE)))
    public Response write(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The number of the task", example = "4") int task,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag of the narrative that this replaces") String ifMatch) {
        RegionCode code = new RegionCode(region);
        return idempotency.once(body, () -> narratives.check(cycle, code, task, body),
                sound -> answer(narratives.write(cycle, code, task, sound, ifMatch)));
    }

    @GET
    @Path("/{task}/revisions")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "listNarrativeRevisions", summary = "List the revisions of a narrative", description = "Who wrote what when; the first revision first.")
    @APIResponse(responseCode = "200", description = "The revisions", content = @Content(schema = @Schema(implementation = NarrativeRevisions.class), examples = @ExampleObject(name = "One revision", value = "{\"revisions\": ["
            + EXAMPLE + "]}")))
    public Response revisions(
            @RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The number of the task", example = "4") int task,
            @RestQuery @Parameter(description = "Revisions a page, 1 to 10000, default 100", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
            @Context UriInfo uri) {
        PageWanted<Integer> page = RevisionCursor.read(limit, after);
        return page.answer(narratives.listRevisions(new TaskKey(cycle, region, task), page.behind(),
                page.entriesToFind()), NarrativeRevisions::new, RevisionCursor::encode, uri);
    }

    private static Response answer(NarrativeView narrative) {
        return Response.ok(narrative).header(HttpHeaders.ETAG, narrative.tag()).build();
    }
}
