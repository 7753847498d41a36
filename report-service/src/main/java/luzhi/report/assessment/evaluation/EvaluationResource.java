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

/** Evaluations over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations", description = "评价：a verdict on every criterion, with what it rests on")
public class EvaluationResource {

    private final WordedEvaluations evaluations;
    private final RequestLanguage language;

    EvaluationResource(WordedEvaluations evaluations, RequestLanguage language) {
        this.evaluations = evaluations;
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
        return evaluations.evaluate(at.cycle(), at.region(), asOf,
                new EvaluationShown(detail == null ? EvaluationDetail.FULL : detail, task), language.get());
    }
}
