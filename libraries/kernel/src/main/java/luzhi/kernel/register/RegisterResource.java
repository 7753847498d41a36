package luzhi.kernel.register;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.AcceptedType;
import luzhi.kernel.http.FileForm;
import luzhi.kernel.http.JsonLines;
import luzhi.kernel.http.LargestBody;
import luzhi.kernel.page.PageParameters;

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
    public Response list(
            @RestQuery List<RegionCode> region,
            @RestQuery List<RegionCode> within,
            @RestQuery Long recording,
            @BeanParam PageParameters pages,
            @Context Request request) {
        RowQuery wanted = service.query(register, RegionSpan.covering(region, within), recording, pages);
        MediaType type = AcceptedType.of(request, LISTS);
        return type.equals(MediaType.APPLICATION_JSON_TYPE)
                ? page(wanted, pages)
                : service.export(register, wanted, type);
    }

    private Response page(RowQuery wanted, PageParameters pages) {
        return service.page(register, wanted, pages.request()).answer(last -> last.place().cursor(), pages.request())
                .build();
    }

    @POST
    @Scoped(RegionOf.BODY)
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
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
    public Response get(@RestPath long id) {
        return tagged(service.get(rows, id));
    }

    @GET
    @Path("/{id}/revisions")
    @Scoped(RegionOf.BODY)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> revisions(@RestPath long id) {
        return Map.of("rows", service.listRevisions(register, id).stream().map(Row::view).toList());
    }

    @PUT
    @Path("/{id}")
    @Scoped(RegionOf.BODY)
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response replace(@RestPath long id,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.once(body, () -> tagged(service.replace(rows, id, body, ifMatch)));
    }

    @DELETE
    @Path("/{id}")
    @Scoped(RegionOf.BODY)
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    public Response delete(@RestPath long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
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
    public Response template(@Context Request request) {
        return service.template(register, AcceptedType.of(request, FILES));
    }

    @POST
    @Path("/import")
    @Scoped(RegionOf.BODY)
    @Admitted("import")
    @LargestBody(LargestBody.FILES)
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    @Consumes({CSV, XLSX, MediaType.MULTIPART_FORM_DATA})
    @Produces(MediaType.APPLICATION_JSON)
    @RequestBodySchema(FileForm.class)
    public Response importFile(InputStream body, @Context HttpHeaders headers, @BeanParam ImportRequest request) {
        return service.once(register, body, headers, request);
    }
}
