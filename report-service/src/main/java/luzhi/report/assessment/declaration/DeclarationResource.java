package luzhi.report.assessment.declaration;

import java.util.List;

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

import luzhi.kernel.access.Role;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;
import luzhi.kernel.revision.RevisionCursor;
import luzhi.report.assessment.cycle.CriterionKey;
import luzhi.report.assessment.cycle.EvaluationPath;

/** Declarations over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/declarations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Declarations", description = "what a region says of itself where no figure can tell")
public class DeclarationResource {

    private final DeclarationService declarations;
    private final Idempotency idempotency;

    DeclarationResource(DeclarationService declarations, Idempotency idempotency) {
        this.idempotency = idempotency;
        this.declarations = declarations;
    }

    /** The declarations of a region and of all below it. */
    @Schema(name = "Declarations")
    public record DeclarationList(List<DeclarationView> declarations) {}

    /** What was declared on one criterion, from the first time on. */
    @Schema(name = "DeclarationRevisions")
    public record DeclarationRevisions(List<DeclarationView> revisions) {}

    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(DeclarationList.class)
    public Response list(@BeanParam EvaluationPath at,
            @BeanParam PageParameters pages) {
        PageWanted<CriterionKey> page = pages.wanted(List.of("", ""),
                key -> new CriterionKey(at.cycle(), key.get(0), key.get(1)));
        return pages.answer(page, declarations.listWithin(at.region(), page.behind(), page.entriesToFind()),
                DeclarationList::new, last -> Cursor.encode(last.region().text(), last.criterion()));
    }

    @GET
    @Path("/{criterion}")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(DeclarationView.class)
    public Response get(@BeanParam EvaluationPath at,
            @RestPath String criterion) {
        return answer(declarations.get(CriterionKey.of(at.cycle(), at.region(), criterion)));
    }

    @GET
    @Path("/{criterion}/revisions")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(DeclarationRevisions.class)
    public Response revisions(
            @BeanParam EvaluationPath at,
            @RestPath String criterion,
            @BeanParam PageParameters pages) {
        PageWanted<Integer> page = RevisionCursor.wanted(pages);
        return pages.answer(page,
                declarations.listRevisions(CriterionKey.of(at.cycle(), at.region(), criterion), page.behind(),
                        page.entriesToFind()),
                DeclarationRevisions::new, RevisionCursor::encode);
    }

    @PUT
    @Path("/{criterion}")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBodySchema(DeclarationDraft.class)
    @APIResponseSchema(DeclarationView.class)
    public Response declare(@BeanParam EvaluationPath at,
            @RestPath String criterion,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return idempotency.once(body,
                () -> answer(declarations.declare(CriterionKey.of(at.cycle(), at.region(), criterion),
                        DeclarationDraft.read(body), ifMatch)));
    }

    private static Response answer(DeclarationView declaration) {
        return Response.ok(declaration).header(HttpHeaders.ETAG, declaration.tag()).build();
    }
}
