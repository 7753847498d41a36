package luzhi.report.assessment.discrepancy;

import java.util.List;
import java.util.function.Predicate;

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

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.language.RequestLanguage;
import luzhi.relations.FindingWords;
import luzhi.report.assessment.cycle.EvaluationPath;

/** Discrepancies over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/discrepancies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Discrepancies", description = "数据不一致：figures that contradict registers or one another, and what was answered")
public class DiscrepancyResource {

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
    public DiscrepancyList list(@BeanParam EvaluationPath at,
            @RestQuery Boolean answered) {
        DiscrepancyService.Listed listed = discrepancies.list(at.cycle(), at.region(), wanted(answered));
        FindingWords words = discrepancies.words(language.get());
        return new DiscrepancyList(
                listed.discrepancies().stream().map(one -> DiscrepancyView.of(one, words)).toList(), listed.sources());
    }

    private static Predicate<Discrepancy> wanted(Boolean answered) {
        return discrepancy -> answered == null || discrepancy.hasPresentAnswer() == answered;
    }

    @PUT
    @Path("/{id}")
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBodySchema(AnswerDraft.class)
    @APIResponseSchema(DiscrepancyView.class)
    public Response answer(@BeanParam EvaluationPath at,
            @RestPath String id,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        RegionCode code = at.region();
        AnswerDraft draft = AnswerDraft.read(body);
        return idempotency.once(body, () -> discrepancies.get(at.cycle(), code, id), found -> {
            Discrepancy answered = discrepancies.answer(at.cycle(), code, found, draft, ifMatch);
            return Response.ok(DiscrepancyView.of(answered, discrepancies.words(language.get())))
                    .header(HttpHeaders.ETAG, answered.answer().tag()).build();
        });
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public AnswerRevisions revisions(
            @BeanParam EvaluationPath at,
            @RestPath String id) {
        return new AnswerRevisions(discrepancies.listRevisions(at.cycle(), at.region(), id));
    }
}
