package luzhi.kernel.vocabulary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.problem.Faults;
import luzhi.core.problem.NotFound;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.core.region.RegionLevel;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.http.Cursor;
import luzhi.kernel.http.PageWanted;
import luzhi.kernel.http.Pages;

/** The regions of GB/T 2260, which everybody may know and which are the same in all services. */
@Path("/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regions", description = "行政区划：the codes of GB/T 2260 with names, levels and the days between which they hold")
public class RegionResource {

    private static final String ONE = """
            {"code": "620702", "name": "甘州区", "level": "county", "parent": "620700", "path": [\
            {"code": "100000", "name": "全国", "level": "country"}, {"code": "620000", "name": "甘肃省", "level": "province"}, \
            {"code": "620700", "name": "张掖市", "level": "prefecture"}], "children": 0, "validFrom": "2016-07-31"}""";

    private final RegionDirectory regions;
    private final Clock clock;

    RegionResource(RegionDirectory regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** Some regions; a header {@code Link: rel="next"} leads to further ones. */
    @Schema(name = "Regions")
    public record RegionPage(List<RegionView> regions) {}

    @GET
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "listRegions", summary = "List regions", description = """
            The regions as they were on one day, by code, each with the regions above it and how many are directly below. They are \
            the same for everybody, also outside of the token's subtree.""")
    @APIResponse(responseCode = "200", description = "The regions", content = @Content(schema = @Schema(implementation = RegionPage.class), examples = @ExampleObject(name = "One county", value = "{\"regions\": ["
            + ONE + "]}")))
    public Response list(
            @RestQuery @Parameter(description = "Only regions below this one, which need not be the caller's") String within,
            @RestQuery @Parameter(description = "Only regions of this level", schema = @Schema(implementation = RegionLevel.class)) String level,
            @RestQuery @Parameter(description = "Only regions whose name contains this text of 1 to 50 characters") String search,
            @RestQuery @Parameter(description = "The day on which they are valid, today unless said", schema = @Schema(type = SchemaType.STRING, format = "date")) String on,
            @RestQuery @Parameter(description = "Regions a page, 1 to 10000, default 1000", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
            @Context UriInfo uri) {
        Faults faults = new Faults();
        RegionQuery query = new RegionQuery(RegionQuery.day(on, LocalDate.now(clock), faults),
                RegionQuery.within(within, regions, faults), RegionQuery.level(level, faults),
                RegionQuery.search(search, faults));
        PageWanted<String> page = PageWanted.read(limit, Pages.DEFAULT_LIMIT, after, List.of(""), key -> key.get(0),
                faults);
        faults.throwIfAny();
        return page.answer(query.listBehind(page.behind(), regions),
                shown -> new RegionPage(
                        shown.stream().map(region -> RegionView.of(region, query.on(), regions)).toList()),
                last -> Cursor.encode(last.code().text()), uri);
    }

    @GET
    @Path("/{code}")
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "getRegion", summary = "Get a region", description = "One region as it was on one day, with the regions above it; 404 if none had the code then.")
    @APIResponse(responseCode = "200", description = "The region", content = @Content(schema = @Schema(implementation = RegionView.class), examples = @ExampleObject(name = "A county", value = ONE)))
    public RegionView get(@RestPath @Parameter(description = "Its GB/T 2260 code", example = "620702") String code,
            @RestQuery @Parameter(description = "The day on which it is valid, today unless said", schema = @Schema(type = SchemaType.STRING, format = "date")) String on) {
        Faults faults = new Faults();
        LocalDate day = RegionQuery.day(on, LocalDate.now(clock), faults);
        faults.throwIfAny();
        return RegionView.of(region(code, day), day, regions);
    }

    private Region region(String code, LocalDate day) {
        try {
            return regions.find(new RegionCode(code), day).orElseThrow(() -> new NotFound("no-such-region", code, day));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("no-such-region", code, day);
        }
    }
}
