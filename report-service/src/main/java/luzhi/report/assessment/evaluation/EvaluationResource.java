package luzhi.report.assessment.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.language.RequestLanguage;
import luzhi.report.assessment.discrepancy.DiscrepancyService;

/** Evaluations over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations", description = "评价：a verdict on every criterion, with what it rests on")
public class EvaluationResource {

    private static final String EXAMPLE = """
            {"cycle": 2020, "rulesVersion": 1, "rulesRegion": "100000", "region": "620700", "regionName": "张掖市", "asOf": "2020-10-31", "completedTasks": 0, "totalTasks": 1, \
            "tasks": [{"number": 10, "title": "学前教育", "status": "in-progress", "verdicts": {"in-progress": 1}, \
            "advisoryVerdicts": {}, "criteria": [{"id": "10.3", \
            "title": "不再有尚在协商的配套园", "verdict": "in-progress", "value": 2, "target": 0, "unit": "school", "gap": 2, \
            "because": "2 高于 0（所）", "basis": "国办发〔2019〕3号", "basisVerified": true, "advisory": false, \
            "deadline": "2020-11-30"}]}], "findingCounts": {"error": 1}, "findings": [{"id": "5d0b6ef1a2c49387", "kind": "growth-mismatch", "severity": "error", \
            "relation": "growth-over-previous-year", "title": "增长率以上年数为基数计算", "figure": {"region": "620700", \
            "measure": "finance.general-public-budget-education-expenditure-growth", "period": "2019", "dimensions": {}}, \
            "figures": [{"figure": {"region": "620700", "measure": "finance.general-public-budget-education-expenditure-growth", \
            "period": "2019", "dimensions": {}}, "value": 6.91, "unit": "percent", "stated": true, \
            "source": {"document": "2019年教育经费统计"}}], \
            "stated": {"value": 6.91, "low": 6.905, "high": 6.915}, "computed": {"value": 7.4283, "low": 7.3833, "high": 7.4735}, \
            "unit": "percent", "diagnosis": "可能误以当年数为基数：以当年数作除数得 6.9147", \
            "message": "张掖市：一般公共预算教育支出比上年增长率（2019年）填报为 6.91，按两年数值计算为 7.4283"}], \
            "sources": [{"service": "finance", "status": "available", "fetchedAt": "2020-10-31T09:30:00+08:00"}]}""";

    private final EvaluationService evaluator;
    private final DiscrepancyService discrepancies;
    private final RequestLanguage language;

    EvaluationResource(EvaluationService evaluator, DiscrepancyService discrepancies, RequestLanguage language) {
        this.evaluator = evaluator;
        this.discrepancies = discrepancies;
        this.language = language;
    }

    @GET
    @Admitted(value = "evaluation", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "evaluate", summary = "Evaluate a region", description = """
            Asks every service for its figures at once and judges each criterion of the cycle. A service that is down, slow \
            or talks nonsense makes its criteria `not-evaluable` with that reason, and `notice` says so. Figures that registers \
            or other figures contradict are findings, which can be answered as discrepancies under their ids.""")
    @APIResponse(responseCode = "200", description = "The evaluation, in the language of Accept-Language", content = @Content(schema = @Schema(implementation = EvaluationView.class), examples = @ExampleObject(name = "One criterion still open", value = EXAMPLE)))
    public EvaluationView evaluate(
            @RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestQuery @Parameter(description = AsOf.DESCRIPTION, schema = @Schema(type = SchemaType.STRING, format = "date")) String asOf,
            @RestQuery @Parameter(description = EvaluationDetail.DESCRIPTION, schema = @Schema(implementation = EvaluationDetail.class)) String detail,
            @RestQuery @Parameter(description = "Only the task of this number; 404 if there is none", schema = @Schema(type = SchemaType.INTEGER)) String task) {
        EvaluationShown shown = EvaluationShown.read(detail, task);
        Evaluation evaluation = evaluator.evaluate(cycle, new RegionCode(region), AsOf.parse(asOf));
        shown.requireIn(evaluation);
        return new EvaluationWriter(language.get(), evaluator.words(language.get()),
                discrepancies.words(language.get()), shown).write(evaluation);
    }
}
