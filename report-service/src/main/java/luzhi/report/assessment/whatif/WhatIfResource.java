package luzhi.report.assessment.whatif;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Idempotency;
import luzhi.report.assessment.cycle.EvaluationPath;

/** What-if questions over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations", description = "评价：a verdict on every criterion, with what it rests on")
public class WhatIfResource {

    private final WhatIfService whatIf;

    WhatIfResource(WhatIfService whatIf) {
        this.whatIf = whatIf;
    }

    @POST
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Extension(name = Idempotency.REPEATABLE, value = "true", parseValue = true)
    @RequestBodySchema(Assumptions.Body.class)
    public WhatIfView ask(@BeanParam EvaluationPath at,
            @RestQuery LocalDate asOf,
            @Parameter(hidden = true) byte[] body) {
        return whatIf.answer(at.cycle(), at.region(), asOf, Assumptions.read(body));
    }
}
