package luzhi.report.workflow.rectification;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.EntityTags;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.page.PageParameters;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.evaluation.EvaluationService;

/** The items of an evaluation over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/rectifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rectifications", description = "整改台账：what is done about criteria that are not met, by whom and until when")
public class RectificationListResource {

    private final RectificationQueries rectifications;
    private final RectificationService service;
    private final EvaluationService evaluator;
    private final Idempotency idempotency;

    RectificationListResource(RectificationQueries rectifications, RectificationService service,
            EvaluationService evaluator, Idempotency idempotency) {
        this.idempotency = idempotency;
        this.rectifications = rectifications;
        this.service = service;
        this.evaluator = evaluator;
    }

    /** The items of a region and of all below it. */
    @Schema(name = "Rectifications")
    public record RectificationList(List<RectificationView> rectifications) {}

    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(RectificationList.class)
    public Response list(@BeanParam EvaluationPath at,
            @RestQuery Status status,
            @BeanParam PageParameters pages) {
        ItemQuery wanted = ItemQuery.of(at, status, pages, rectifications.today());
        return pages.answer(wanted.page(), rectifications.list(wanted), RectificationList::new, PagePlace::after);
    }

    @POST
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBodySchema(RectificationDraft.class)
    @APIResponseSchema(RectificationView.class)
    public Response open(@BeanParam EvaluationPath at,
            @Parameter(hidden = true) byte[] body) {
        RectificationDraft draft = RectificationDraft.read(body);
        return idempotency.once(body, () -> evaluator.evaluate(at.cycle(), at.region(), null), evaluation -> {
            RectificationView item = service.open(draft, evaluation);
            URI place = URI
                    .create("/v1/evaluations/" + at.cycle() + "/" + at.region() + "/rectifications/" + item.id());
            return Response.created(place).entity(item)
                    .header(HttpHeaders.ETAG, EntityTags.ofRevision(item.revision())).build();
        });
    }
}
