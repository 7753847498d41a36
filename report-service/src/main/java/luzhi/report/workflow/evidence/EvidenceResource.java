package luzhi.report.workflow.evidence;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.FileForm;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;
import luzhi.report.assessment.cycle.EvaluationPath;

/** Evidence over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence", description = "佐证材料：files that back criteria and figures")
public class EvidenceResource {

    private static final int ENTRIES_A_PAGE = 100;

    private final EvidenceService service;
    private final EvidenceAnswers answers;
    private final Idempotency idempotency;

    EvidenceResource(EvidenceService service, EvidenceAnswers answers, Idempotency idempotency) {
        this.idempotency = idempotency;
        this.answers = answers;
        this.service = service;
    }

    /** The evidence of a region and of all below it. */
    @Schema(name = "EvidenceList")
    public record EvidenceList(List<EvidenceView> evidence) {}

    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(EvidenceList.class)
    public Response list(@BeanParam EvaluationPath at,
            @RestQuery String criterion,
            @BeanParam PageParameters pages) {
        PageWanted<EvidencePlace> page = pages.wanted(ENTRIES_A_PAGE, List.of("", "0"),
                key -> new EvidencePlace(key.get(0), Integer.parseInt(key.get(1))));
        return pages.answer(page, service.listWithin(at.cycle(), at.region(), criterion, page), EvidenceList::new,
                entry -> Cursor.encode(entry.region().text(), String.valueOf(entry.id())));
    }

    @POST
    @Admitted("evidence")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.WILDCARD)
    @RequestBodySchema(FileForm.class)
    @APIResponseSchema(EvidenceView.class)
    public Response file(@BeanParam EvaluationPath at,
            @RestQuery String name,
            @RestQuery List<String> criterion,
            @RestQuery List<String> figure,
            @RestQuery LocalDate dated,
            @HeaderParam(ContentDigest.HEADER) String digest,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @Parameter(hidden = true) byte[] body) {
        return idempotency.once(body, () -> service.check(at.cycle(), at.region(),
                new EvidenceDraft.Parameters(name, criterion, figure, dated), contentType, digest, body),
                sound -> answer(service.file(sound)));
    }

    private static Response answer(Filed filed) {
        EvidenceView entry = filed.entry();
        return filed.isNew()
                ? Response.created(URI.create("/v1/evaluations/%d/%s/evidence/%d".formatted(entry.cycle(),
                        entry.region(), entry.id()))).entity(entry).build()
                : Response.ok(entry).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public EvidenceView get(@BeanParam EvaluationPath at,
            @RestPath int id) {
        return service.get(at.cycle(), at.region(), id);
    }

    @GET
    @Path("/{id}/content")
    @Admitted("evidence-file")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces({MediaTypes.PDF, MediaTypes.OFD, MediaTypes.DOCX, MediaTypes.XLSX, MediaTypes.PNG, MediaTypes.JPEG,
            MediaTypes.TEXT})
    public Response read(@BeanParam EvaluationPath at,
            @RestPath int id) {
        return answers.file(at, id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    public Response withdraw(@BeanParam EvaluationPath at,
            @RestPath int id) {
        return idempotency.once(() -> {
            service.withdraw(at.cycle(), at.region(), id);
            return Response.noContent().build();
        });
    }
}
