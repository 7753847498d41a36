package luzhi.kernel.register;

import java.util.List;
import java.util.Map;

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
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.period.Period;
import luzhi.core.region.NamedRegion;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;

/** How far counties have filled in the registers, over HTTP. */
@Path("/v1/completeness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registers")
public class RegisterStateResource {

    private final RegisterCatalog registers;
    private final RegisterStateRepository repository;
    private final RegionDirectory regions;

    RegisterStateResource(RegisterCatalog registers, RegisterStateRepository repository, RegionDirectory regions) {
        this.registers = registers;
        this.repository = repository;
        this.regions = regions;
    }

    /** Some counties; a header {@code Link: rel="next"} leads to further ones. */
    @Schema(name = "RegistersOfRegions")
    public record StatePage(List<RegisterStates> regions) {}

    @GET
    @Admitted("rows")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(StatePage.class)
    public Response list(
            @RestQuery @Parameter(required = true) RegionCode within,
            @RestQuery @Parameter(required = true) Period period,
            @BeanParam PageParameters pages) {
        PageWanted<String> page = pages.wanted(List.of(""), key -> key.get(0));
        List<Region> counties = regions.listLowest(within, period.lastDay()).stream()
                .filter(region -> region.code().text().compareTo(page.behind()) > 0)
                .limit(page.entriesToFind()).toList();
        return pages.answer(page, counties, shown -> new StatePage(states(within, shown, period)),
                last -> Cursor.encode(last.code().text()));
    }

    private List<RegisterStates> states(RegionCode within, List<Region> counties, Period period) {
        Map<RegionCode, List<RegisterStates.OfOne>> states = repository.read(registers.listAll(), within,
                counties.stream().map(Region::code).toList(), period);
        return counties.stream().map(county -> new RegisterStates(NamedRegion.of(county),
                states.getOrDefault(county.code(), List.of()))).toList();
    }
}
