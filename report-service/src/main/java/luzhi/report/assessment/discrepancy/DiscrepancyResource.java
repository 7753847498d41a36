package luzhi.report.assessment.discrepancy;

import java.util.List;
import java.util.function.Predicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

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
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.language.RequestLanguage;
import luzhi.relations.FindingWords;

/** Discrepancies over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/discrepancies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Discrepancies", description = "数据不一致：figures that contradict registers or one another, and what was answered")
public class DiscrepancyResource {

    private static final String FIGURE = """
            {"region": "620700", "measure": "finance.general-public-budget-education-expenditure-growth", "period": "2019", \
            "dimensions": {}}""";
    private static final String ANSWER = """
            {"kind": "explained", "explanation": "填报增幅误以本年总额为基数", "stated": 6.91, "computed": 7.4283, \
            "figures": [{"figure":""" + FIGURE + """
            , "value": 6.91}], \
            "revision": 1, "recordedAt": "2020-10-12T09:30:00+08:00", "recordedBy": "city\"""";
    private static final String EXAMPLE = """
            {"id": "5d0b6ef1a2c49387", "kind": "growth-mismatch", "severity": "error", "relation": "growth-over-previous-year", \
            "title": "增长率以上年数为基数计算", "figure":"""
            + FIGURE + """
                    , "figures": [{"figure":""" + FIGURE
            + """
                    , "value": 6.91, "unit": "percent", "stated": true, "source": {"document": "教育经费统计年报"}}], \
                    "stated": {"value": 6.91, "low": 6.905, "high": 6.915}, "computed": {"value": 7.4283, "low": 7.3833, "high": 7.4735}, \
                    "unit": "percent", "diagnosis": "可能误以当年数为基数：以当年数作除数得 6.9147", \
                    "message": "张掖市：一般公共预算教育支出比上年增长率（2019年）填报为 6.91，按两年数值计算为 7.4283", "answer":"""
            + ANSWER + ", \"outdated\": false}}";

    private final DiscrepancyService discrepancies;
    private final RequestLanguage language;
    private final Idempotency idempotency;

    DiscrepancyResource(DiscrepancyService discrepancies, RequestLanguage language, Idempotency idempotency) {
        this.idempotency = idempotency;
        this.discrepancies = discrepancies;
        this.language = language;
    }

    /** What one discrepancy was answered, from the first time on. */
    @Schema(name = "DiscrepancyAnswerRevisions")
    public record AnswerRevisions(List<AnswerView> revisions) {}

    @GET
    @Admitted(value = "evaluation", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "listDiscrepancies", summary = "List the discrepancies of a region", description = """
            Every figure of the region, and of all below it, for the periods of the cycle that was reported and differs from \
            what registers or other figures give by more than its printed decimals allow; and every relation among figures \
            that does not hold, however they were rounded, with the probable error. A service that is down is named in \
            `sources`; its figures are not compared.""")
    @APIResponse(responseCode = "200", description = "The discrepancies, by region, measure, period and dimensions of the contradicted figure", content = @Content(schema = @Schema(implementation = DiscrepancyList.class), examples = @ExampleObject(name = "One discrepancy", value = "{\"discrepancies\": ["
            + EXAMPLE
            + "], \"sources\": [{\"service\": \"finance\", \"status\": \"available\", \"fetchedAt\": \"2020-10-31T09:30:00+08:00\"}]}")))
    public DiscrepancyList list(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestQuery @Parameter(description = "`true`: only those whose present values were answered; `false`: only those not answered, or not since a value changed", schema = @Schema(type = SchemaType.BOOLEAN)) String answered) {
        DiscrepancyService.Listed listed = discrepancies.list(cycle, new RegionCode(region), wanted(answered));
        FindingWords words = discrepancies.words(language.get());
        return new DiscrepancyList(
                listed.discrepancies().stream().map(one -> DiscrepancyView.of(one, words)).toList(), listed.sources());
    }

    private static Predicate<Discrepancy> wanted(String answered) {
        if (answered == null) {
            return discrepancy -> true;
        }
        return switch (answered) {
            case "true" -> Discrepancy::hasPresentAnswer;
            case "false" -> discrepancy -> !discrepancy.hasPresentAnswer();
            default -> throw new RuleBroken(Fault.at("answered", "neither-true-nor-false", answered));
        };
    }

    @PUT
    @Path("/{id}")
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerDiscrepancy", summary = "Answer a discrepancy", description = """
            Explains a discrepancy, announces a correction, or accepts the figure as it is stated. Reporters do the first \
            two, reviewers the last, an admin any. The answer is one and the same under the evaluation of a county and of \
            its city. A change of an answer needs If-Match; every revision stays.""")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AnswerDraft.class), examples = @ExampleObject(name = "An explanation", value = """
            {"kind": "explained", "explanation": "填报增幅误以本年总额为基数"}""")))
    @APIResponse(responseCode = "200", description = "The discrepancy with its answer as it stands now; the ETag is that of the answer", content = @Content(schema = @Schema(implementation = DiscrepancyView.class), examples = @ExampleObject(name = "An answered discrepancy", value = EXAMPLE)))
    public Response answer(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The discrepancy", example = "5d0b6ef1a2c49387") String id,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag of the answer that this replaces: its revision in quotes") String ifMatch) {
        RegionCode code = new RegionCode(region);
        AnswerDraft draft = AnswerDraft.read(body);
        return idempotency.once(body, () -> discrepancies.get(cycle, code, id), found -> {
            Discrepancy answered = discrepancies.answer(cycle, code, found, draft, ifMatch);
            return Response.ok(DiscrepancyView.of(answered, discrepancies.words(language.get())))
                    .header(HttpHeaders.ETAG, answered.answer().tag()).build();
        });
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "listDiscrepancyAnswers", summary = "List the answers to a discrepancy", description = "Who answered what when, and to which values; the first revision first. They stay when the discrepancy is gone.")
    @APIResponse(responseCode = "200", description = "The revisions", content = @Content(schema = @Schema(implementation = AnswerRevisions.class), examples = @ExampleObject(name = "One revision", value = "{\"revisions\": ["
            + ANSWER + "}]}")))
    public AnswerRevisions revisions(
            @RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The discrepancy", example = "5d0b6ef1a2c49387") String id) {
        return new AnswerRevisions(discrepancies.listRevisions(cycle, new RegionCode(region), id));
    }
}
