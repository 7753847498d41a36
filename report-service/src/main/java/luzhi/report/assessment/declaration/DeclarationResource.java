package luzhi.report.assessment.declaration;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.http.Cursor;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.http.PageWanted;
import luzhi.kernel.http.Pages;
import luzhi.kernel.revision.RevisionCursor;
import luzhi.report.assessment.cycle.CriterionKey;

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
    public Response list(@RestPath int cycle,
            @RestPath String region,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery String after,
            @Context UriInfo uri) {
        PageWanted<CriterionKey> page = PageWanted.read(limit, Pages.DEFAULT_LIMIT, after, List.of("", ""),
                key -> new CriterionKey(cycle, key.get(0), key.get(1)));
        return page.answer(declarations.listWithin(new RegionCode(region), page.behind(), page.entriesToFind()),
                DeclarationList::new, last -> Cursor.encode(last.region().text(), last.criterion()), uri);
    }

    @GET
    @Path("/{criterion}")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(DeclarationView.class)
    public Response get(@RestPath int cycle,
            @RestPath String region,
            @RestPath String criterion) {
        return answer(declarations.get(new CriterionKey(cycle, region, criterion)));
    }

    @GET
    @Path("/{criterion}/revisions")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(DeclarationRevisions.class)
    public Response revisions(
            @RestPath int cycle,
            @RestPath String region,
            @RestPath String criterion,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery String after,
            @Context UriInfo uri) {
        PageWanted<Integer> page = RevisionCursor.read(limit, after);
        return page.answer(declarations.listRevisions(new CriterionKey(cycle, region, criterion), page.behind(),
                page.entriesToFind()), DeclarationRevisions::new, RevisionCursor::encode, uri);
    }

    @PUT
    @Path("/{criterion}")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBodySchema(DeclarationDraft.class)
    @APIResponseSchema(DeclarationView.class)
    public Response declare(@RestPath int cycle,
            @RestPath String region,
            @RestPath String criterion,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return idempotency.once(body, () -> answer(declarations.declare(new CriterionKey(cycle, region, criterion),
                DeclarationDraft.read(body), ifMatch)));
    }

    private static Response answer(DeclarationView declaration) {
        return Response.ok(declaration).header(HttpHeaders.ETAG, declaration.tag()).build();
    }
}
