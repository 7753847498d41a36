package luzhi.kernel.register;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.period.Period;
import luzhi.core.problem.Faults;
import luzhi.core.region.NamedRegion;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Cursor;
import luzhi.kernel.http.PageWanted;
import luzhi.kernel.http.Pages;

/** How far counties have filled in the registers, over HTTP. */
@Path("/v1/completeness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registers")
public class RegisterStateResource {

    private static final String EXAMPLE = """
            {"regions": [{"region": {"code": "620702", "name": "甘州区", "level": "county"}, "registers": [{"register": "schools", \
            "complete": true, "rows": 214, "lastImport": {"recordedAt": "2020-10-12T09:30:00+08:00", "recordedBy": "county-620702", \
            "document": "2020年学校台账"}}]}]}""";

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
    @Operation(operationId = "listRegisterStates", summary = "List how far counties have filled in the registers", description = """
            A line for each county within a region and each city that has none, as they were at the end of the period, by code: of every register of this service, \
            whether it was declared complete for the period, how many rows it has and which import was the last.""")
    @APIResponse(responseCode = "200", description = "The counties", content = @Content(schema = @Schema(implementation = StatePage.class), examples = @ExampleObject(name = "One register of a county", value = EXAMPLE)))
    public Response list(
            @RestQuery @Parameter(description = "The region whose counties are listed, by its GB/T 2260 code; a county is listed itself", required = true, example = "620700") String within,
            @RestQuery @Parameter(description = "The time in ISO 8601", required = true, example = "2020") String period,
            @RestQuery @Parameter(description = "Counties a page, 1 to 10000, default 1000", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
            @Context UriInfo uri) {
        Faults faults = new Faults();
        PageWanted<String> page = PageWanted.read(limit, Pages.DEFAULT_LIMIT, after, List.of(""), key -> key.get(0),
                faults);
        Period wanted = period(period, faults);
        faults.throwIfAny();
        RegionCode code = new RegionCode(within);
        List<Region> counties = regions.listLowest(code, wanted.lastDay()).stream()
                .filter(region -> region.code().text().compareTo(page.behind()) > 0)
                .limit(page.entriesToFind()).toList();
        return page.answer(counties, shown -> new StatePage(states(code, shown, wanted)),
                last -> Cursor.encode(last.code().text()), uri);
    }

    private static Period period(String text, Faults faults) {
        if (text == null) {
            faults.at("period", "parameter-required", "period");
            return null;
        }
        return faults.parsed("period", text, Period::parse, "invalid-period");
    }

    private List<RegisterStates> states(RegionCode within, List<Region> counties, Period period) {
        Map<RegionCode, List<RegisterStates.OfOne>> states = repository.read(registers.listAll(), within,
                counties.stream().map(Region::code).toList(), period);
        return counties.stream().map(county -> new RegisterStates(NamedRegion.of(county),
                states.getOrDefault(county.code(), List.of()))).toList();
    }
}
