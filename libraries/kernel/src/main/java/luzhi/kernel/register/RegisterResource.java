package luzhi.kernel.register;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.AcceptedType;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.http.JsonLines;
import luzhi.kernel.http.LargestBody;

/**
 * A register over HTTP. A service adds to it the record class of its rows, their entity and the address; {@link RegisterDescription}
 * describes the operations in terms of its columns.
 */
public abstract class RegisterResource<R extends Record, E extends RegisterRow<R>> {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<Variant> LISTS = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE,
            MediaType.valueOf(CSV), MediaType.valueOf(JsonLines.MEDIA_TYPE), MediaType.valueOf(XLSX)).build();
    private static final List<Variant> FILES = Variant.mediaTypes(MediaType.valueOf(XLSX), MediaType.valueOf(CSV))
            .build();

    private final EditedRegister<R, E> rows;
    private final RegisterDefinition register;
    private final RegisterService service;

    /**
     * @param content what a row says
     * @param maker makes a row that says nothing yet
     */
    protected RegisterResource(Class<R> content, Supplier<E> maker, RegisterService service) {
        this.rows = service.define(content, maker);
        this.register = rows.definition();
        this.service = service;
    }

    final RegisterDefinition definition() {
        return register;
    }

    @GET
    @Admitted(value = "rows", formats = {"csv", "ndjson", "spreadsheet"})
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, CSV, JsonLines.MEDIA_TYPE, XLSX})
    @Operation(operationId = "list", summary = "Rows of the register", description = "The rows of the regions named, or of all below one, narrowed by the values of columns. JSON comes in pages; CSV, NDJSON and XLSX are streamed whole, and can be imported again.")
    public Response list(
            @RestQuery @Parameter(description = "A region by its GB/T 2260 code; repeatable. This or `within` is required.", example = "620700") List<String> region,
            @RestQuery @Parameter(description = "Every region below this one; repeatable, and may stand beside `region`.") List<String> within,
            @RestQuery @Parameter(description = "JSON: rows a page, 1 to 10000, default 1000", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
            @Context Request request, @Context UriInfo uri) {
        RowQuery wanted = service.query(register, uri.getQueryParameters());
        MediaType type = AcceptedType.of(request, LISTS);
        return type.equals(MediaType.APPLICATION_JSON_TYPE)
                ? page(wanted, uri)
                : service.export(register, wanted, type);
    }

    private Response page(RowQuery wanted, UriInfo uri) {
        return service.page(register, wanted).answer(last -> last.place().cursor(), uri).build();
    }

    @POST
    @Scoped(RegionOf.BODY)
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "create", summary = "Add a row", description = "Adds one row after holding it against the register's rules; 409 if there is one with its key; if that is another region's, the row is kept as a claim on `/v1/contested-codes`.")
    public Response create(@Parameter(hidden = true) byte[] body, @Context UriInfo uri) {
        return service.once(body, () -> {
            Row row = service.create(rows, body);
            URI place = uri.getAbsolutePathBuilder().path(String.valueOf(row.id())).build();
            return Response.created(place).entity(row.view()).header(HttpHeaders.ETAG, row.tag()).build();
        });
    }

    @GET
    @Path("/{id}")
    @Scoped(RegionOf.BODY)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "get", summary = "Get a row", description = "A row with its revision, and who recorded it when and from what.")
    public Response get(@RestPath @Parameter(description = "The row's id", example = "1") long id) {
        return tagged(service.get(rows, id));
    }

    @GET
    @Path("/{id}/revisions")
    @Scoped(RegionOf.BODY)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listRevisions", summary = "List the revisions of a row", description = "What the row was and is, the first revision first, each with who recorded it when and from what.")
    public Map<String, Object> revisions(@RestPath @Parameter(description = "The row's id", example = "1") long id) {
        return Map.of("rows", service.listRevisions(register, id).stream().map(Row::view).toList());
    }

    @PUT
    @Path("/{id}")
    @Scoped(RegionOf.BODY)
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replace", summary = "Replace a row", description = "Replaces all values of a row; what it was before is kept. Saying the same again changes nothing.")
    public Response replace(@RestPath @Parameter(description = "The row's id", example = "1") long id,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag under which the row was read") String ifMatch) {
        return service.once(body, () -> tagged(service.replace(rows, id, body, ifMatch)));
    }

    @DELETE
    @Path("/{id}")
    @Scoped(RegionOf.BODY)
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    @Operation(operationId = "delete", summary = "Delete a row", description = "Takes a row out of the register; what it was is kept. 409 if rows of other registers refer to it.")
    public Response delete(@RestPath @Parameter(description = "The row's id", example = "1") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag under which the row was read") String ifMatch) {
        return service.once(() -> {
            service.delete(rows, id, ifMatch);
            return Response.noContent().build();
        });
    }

    private static Response tagged(Row row) {
        return Response.ok(row.view()).header(HttpHeaders.ETAG, row.tag()).build();
    }

    @GET
    @Path("/template")
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces({XLSX, CSV})
    @Operation(operationId = "getTemplate", summary = "Get the template of a register", description = "A file with the register's columns, their units and rules in a row of notes, and in XLSX drop-down lists where values come from a vocabulary. `import` skips the notes.")
    public Response template(@Context Request request) {
        return service.template(register, AcceptedType.of(request, FILES));
    }

    @POST
    @Path("/import")
    @Scoped(RegionOf.BODY)
    @Admitted("import")
    @LargestBody(LargestBody.FILES)
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    @Consumes({CSV, XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    @Extension(name = Idempotency.REPEATABLE, value = "true", parseValue = true)
    @Operation(operationId = "import", summary = "Import a file", description = "Takes all rows of a file or none: new ones are added, changed ones replaced. Every error is told at once with row and column, the first 1000 and how many there are. A row whose code another region holds is an error of that row alone: it is left out, kept as a claim, and told in the answer. The same file again changes nothing, and the answer says so.")
    public ImportReceipt importFile(InputStream body, @Context HttpHeaders headers,
            @RestQuery @Parameter(description = "Check everything, keep nothing: true or false (default)", schema = @Schema(type = SchemaType.BOOLEAN)) String dryRun,
            @RestQuery @Parameter(description = "`merge` (default) leaves alone what the file does not have; `replace` removes it within `region` and `period`, and thereby declares the register complete there") String mode,
            @RestQuery @Parameter(description = "All rows have to be about this region or ones below it; required for `replace`", example = "620700") String region,
            @RestQuery @Parameter(description = "All rows have to be about this time; required for `replace` where the register has a time") String period,
            @RestQuery @Parameter(description = "Title of the document that the file was made from") String document) {
        return service.importFile(register, body, headers.getMediaType(),
                new ImportRequest(dryRun, mode, region, period, document));
    }
}
