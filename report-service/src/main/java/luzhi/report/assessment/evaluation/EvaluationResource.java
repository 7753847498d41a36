package luzhi.report.assessment.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    public EvaluationView evaluate(
            @RestPath int cycle,
            @RestPath String region,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) String asOf,
            @RestQuery @Parameter(schema = @Schema(implementation = EvaluationDetail.class)) String detail,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String task) {
        EvaluationShown shown = EvaluationShown.read(detail, task);
        Evaluation evaluation = evaluator.evaluate(cycle, new RegionCode(region), AsOf.parse(asOf));
        shown.requireIn(evaluation);
        return new EvaluationWriter(language.get(), evaluator.words(language.get()),
                discrepancies.words(language.get()), shown).write(evaluation);
    }
}
