package luzhi.kernel.change;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.AcceptedType;
import luzhi.kernel.http.PublicAddress;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.Pages;

/** What was done, act by act, for systems that keep a copy: over HTTP, the same in all four services. */
@Path("/v1/changes")
@Tag(name = "Changes", description = "变更：what was done, act by act, for systems that keep a copy")
public class ChangeResource {

    private static final String EVENTS = "application/cloudevents-batch+json";
    private static final List<Variant> REPRESENTATIONS = Variant
            .mediaTypes(MediaType.valueOf(EVENTS), MediaType.APPLICATION_JSON_TYPE).build();

    private final ChangeService service;
    private final PublicAddress address;
    private final ObjectMapper json;

    ChangeResource(ChangeService service, PublicAddress address, ObjectMapper json) {
        this.service = service;
        this.address = address;
        this.json = json;
    }

    @GET
    @Admitted("rows")
    @Scoped(RegionOf.PARAMETERS_IF_ANY)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces({EVENTS, MediaType.APPLICATION_JSON})
    @APIResponseSchema(ChangeEvent.class)
    public Response list(
            @RestQuery RegionCode within,
            @BeanParam PageParameters pages,
            @Context Request request) throws JsonProcessingException {
        MediaType type = AcceptedType.of(request, REPRESENTATIONS);
        ChangesWanted wanted = service.wanted(within, pages);
        ChangePage page = service.read(wanted);
        List<ChangeEvent> events = page.changes().stream()
                .map(change -> ChangeEvent.of(change, address.absolute(), wanted.within())).toList();
        return Response.ok(json.writeValueAsBytes(events)).type(type.withCharset("utf-8"))
                .links(Pages.next(pages.request(), wanted.cursorAt(page.last()))).build();
    }
}
