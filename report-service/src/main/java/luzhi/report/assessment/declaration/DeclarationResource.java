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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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

    private static final String EXAMPLE = """
            {"cycle": 2020, "region": "620700", "criterion": "10.3", "declared": false, "statement": "两所幼儿园正在协商", \
            "deadline": "2020-11-30", "source": {"document": "配套园治理进展表", "table": "表1", "row": "合计"}, \
            "revision": 1, "recordedAt": "2020-10-12T09:30:00+08:00", "recordedBy": "city"}""";

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
    @Operation(operationId = "listDeclarations", summary = "List the declarations of a region", description = "Those of the region and of all below it, by region and criterion: at most one a criterion.")
    @APIResponse(responseCode = "200", description = "The declarations", content = @Content(schema = @Schema(implementation = DeclarationList.class), examples = @ExampleObject(name = "One declaration", value = "{\"declarations\": ["
            + EXAMPLE + "]}")))
    public Response list(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestQuery @Parameter(description = "Declarations a page, 1 to 10000, default 1000", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
            @Context UriInfo uri) {
        PageWanted<CriterionKey> page = PageWanted.read(limit, Pages.DEFAULT_LIMIT, after, List.of("", ""),
                key -> new CriterionKey(cycle, key.get(0), key.get(1)));
        return page.answer(declarations.listWithin(new RegionCode(region), page.behind(), page.entriesToFind()),
                DeclarationList::new, last -> Cursor.encode(last.region().text(), last.criterion()), uri);
    }

    @GET
    @Path("/{criterion}")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "getDeclaration", summary = "Get a declaration", description = "Its ETag guards a change of it.")
    @APIResponse(responseCode = "200", description = "The declaration", content = @Content(schema = @Schema(implementation = DeclarationView.class), examples = @ExampleObject(name = "A declaration", value = EXAMPLE)))
    public Response get(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The number of the criterion", example = "10.3") String criterion) {
        return answer(declarations.get(new CriterionKey(cycle, region, criterion)));
    }

    @GET
    @Path("/{criterion}/revisions")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "listDeclarationRevisions", summary = "List the revisions of a declaration", description = "Who declared what when; the first revision first.")
    @APIResponse(responseCode = "200", description = "The revisions", content = @Content(schema = @Schema(implementation = DeclarationRevisions.class), examples = @ExampleObject(name = "One revision", value = "{\"revisions\": ["
            + EXAMPLE + "]}")))
    public Response revisions(
            @RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The number of the criterion", example = "10.3") String criterion,
            @RestQuery @Parameter(description = "Revisions a page, 1 to 10000, default 100", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
            @Context UriInfo uri) {
        PageWanted<Integer> page = RevisionCursor.read(limit, after);
        return page.answer(declarations.listRevisions(new CriterionKey(cycle, region, criterion), page.behind(),
                page.entriesToFind()), DeclarationRevisions::new, RevisionCursor::encode, uri);
    }

    @PUT
    @Path("/{criterion}")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "declare", summary = "Declare on a criterion", description = "Declares whether the region keeps a rule, or until when it undertakes to. A change of a declaration needs If-Match.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DeclarationDraft.class), examples = @ExampleObject(name = "An undertaking", value = """
            {"declared": false, "statement": "两所幼儿园正在协商", "deadline": "2020-11-30", \
            "source": {"document": "配套园治理进展表", "table": "表1", "row": "合计"}}""")))
    @APIResponse(responseCode = "200", description = "The declaration as it stands now", content = @Content(schema = @Schema(implementation = DeclarationView.class), examples = @ExampleObject(name = "A declaration", value = EXAMPLE)))
    public Response declare(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The number of the criterion", example = "10.3") String criterion,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag of the declaration that this replaces") String ifMatch) {
        return idempotency.once(body, () -> answer(declarations.declare(new CriterionKey(cycle, region, criterion),
                DeclarationDraft.read(body), ifMatch)));
    }

    private static Response answer(DeclarationView declaration) {
        return Response.ok(declaration).header(HttpHeaders.ETAG, declaration.tag()).build();
    }
}
