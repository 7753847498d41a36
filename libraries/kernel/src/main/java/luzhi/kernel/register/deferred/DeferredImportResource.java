package luzhi.kernel.register.deferred;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;

/** How imports stand whose senders do not wait for them, over HTTP. */
@Path(DeferredImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "后台导入：files that are imported while nobody waits")
public class DeferredImportResource {

    static final String PATH = "/v1/imports";

    private static final int IMPORTS_A_PAGE = 100;

    private final DeferredImportService service;

    DeferredImportResource(DeferredImportService service) {
        this.service = service;
    }

    /** Imports, the latest first. */
    @Schema(name = "DeferredImportList")
    record DeferredImportList(List<DeferredImportView> imports) {}

    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(DeferredImportList.class)
    public Response list(
            @RestQuery @Parameter(required = true) RegionCode region,
            @BeanParam PageParameters pages) {
        PageWanted<Long> page = pages.wanted(IMPORTS_A_PAGE, List.of(String.valueOf(Long.MAX_VALUE)),
                key -> Long.valueOf(key.get(0)));
        return pages.answer(page, service.list(region, page), DeferredImportList::new,
                last -> Cursor.encode(String.valueOf(last.id())));
    }

    @GET
    @Path("/{id}")
    @Scoped(RegionOf.BODY)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public DeferredImportView get(@RestPath long id) {
        return service.get(id);
    }
}
