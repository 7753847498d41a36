package luzhi.report.declaration;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import luzhi.kernel.access.Role;
import luzhi.kernel.http.Idempotent;
import luzhi.kernel.region.RegionCode;

/** Declarations over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/declarations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Declarations", description = "what a region says of itself where no figure can tell")
public class DeclarationResource {

    private static final String EXAMPLE = """
            {"cycle": 2020, "region": "620700", "criterion": "10.3", "declared": false, "statement": "两所幼儿园正在协商", \
            "deadline": "2020-11-30", "source": {"document": "配套园治理进展表", "table": "表1", "row": "合计"}, \
            "revision": 1, "recordedAt": "2020-10-12T09:30:00+08:00", "recordedBy": "city"}""";

    private final Declarations declarations;

    DeclarationResource(Declarations declarations) {
        this.declarations = declarations;
    }

    /** The declarations of a region and of all below it. */
    @Schema(name = "Declarations")
    public record DeclarationList(List<Declaration> declarations) {}

    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "listDeclarations", summary = "Declarations of a region", description = "Those of the region and of all below it, by region and criterion: at most one a criterion.")
    @APIResponse(responseCode = "200", description = "The declarations", content = @Content(schema = @Schema(implementation = DeclarationList.class), examples = @ExampleObject(name = "One declaration", value = "{\"declarations\": ["
            + EXAMPLE + "]}")))
    public DeclarationList list(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region) {
        return new DeclarationList(declarations.listWithin(cycle, new RegionCode(region)));
    }

    @GET
    @Path("/{criterion}")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "getDeclaration", summary = "One declaration", description = "Its ETag guards a change of it.")
    @APIResponse(responseCode = "200", description = "The declaration", content = @Content(schema = @Schema(implementation = Declaration.class), examples = @ExampleObject(name = "A declaration", value = EXAMPLE)))
    public Response get(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The number of the criterion", example = "10.3") String criterion) {
        return answer(declarations.get(cycle, new RegionCode(region), criterion));
    }

    @PUT
    @Path("/{criterion}")
    @Idempotent
    @Transactional
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "declare", summary = "Declare", description = "Declares whether the region keeps a rule, or until when it undertakes to. A change of a declaration needs If-Match.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DeclarationDraft.class), examples = @ExampleObject(name = "An undertaking", value = """
            {"declared": false, "statement": "两所幼儿园正在协商", "deadline": "2020-11-30", \
            "source": {"document": "配套园治理进展表", "table": "表1", "row": "合计"}}""")))
    @APIResponse(responseCode = "200", description = "The declaration as it stands now", content = @Content(schema = @Schema(implementation = Declaration.class), examples = @ExampleObject(name = "A declaration", value = EXAMPLE)))
    public Response declare(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The number of the criterion", example = "10.3") String criterion,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag of the declaration that this replaces") String ifMatch) {
        return answer(
                declarations.declare(cycle, new RegionCode(region), criterion, DeclarationDraft.read(body), ifMatch));
    }

    private static Response answer(Declaration declaration) {
        return Response.ok(declaration).header(HttpHeaders.ETAG, Declarations.tag(declaration)).build();
    }
}
