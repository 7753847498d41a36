package luzhi.report.assessment.evaluation;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.language.RequestLanguage;
import luzhi.report.assessment.cycle.EvaluationPath;
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
            @BeanParam EvaluationPath at,
            @RestQuery LocalDate asOf,
            @RestQuery EvaluationDetail detail,
            @RestQuery Integer task) {
        EvaluationShown shown = new EvaluationShown(detail == null ? EvaluationDetail.FULL : detail, task);
        Evaluation evaluation = evaluator.evaluate(at.cycle(), at.region(), asOf);
        shown.requireIn(evaluation);
        return new EvaluationWriter(language.get(), evaluator.words(language.get()),
                discrepancies.words(language.get()), shown).write(evaluation);
    }
}
