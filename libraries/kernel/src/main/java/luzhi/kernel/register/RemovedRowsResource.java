package luzhi.kernel.register;

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

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.access.Role;
import luzhi.kernel.page.PageParameters;

/** Which rows an act took away, for whoever keeps a copy. */
@Path("/v1/registers/{register}/removed")
@Tag(name = "Registers")
public class RemovedRowsResource {

    private final RegisterCatalog registers;
    private final RowLists lists;
    private final RegionDirectory regions;

    RemovedRowsResource(RegisterCatalog registers, RowLists lists, RegionDirectory regions) {
        this.registers = registers;
        this.lists = lists;
        this.regions = regions;
    }

    @Schema(name = "RemovedRowList")
    public record RemovedRowList(List<RemovedRow> removed) {}

    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(RemovedRowList.class)
    public Response list(
            @RestPath String register,
            @RestQuery List<RegionCode> region,
            @RestQuery List<RegionCode> within,
            @RestQuery @Parameter(required = true) Long recording,
            @BeanParam PageParameters pages) {
        RegisterDefinition definition = registers.find(register)
                .orElseThrow(() -> new NotFound("no-such-register", register));
        RowQuery wanted = RowQuery.of(definition, RegionSpan.covering(region, within), recording, pages, regions);
        return pages.answer(wanted.page(), lists.listRemoved(definition, wanted), RemovedRowList::new,
                last -> last.place().cursor());
    }
}
