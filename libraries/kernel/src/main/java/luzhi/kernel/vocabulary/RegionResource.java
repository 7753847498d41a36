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

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
    @APIResponseSchema(RegionPage.class)
    public Response list(
            @RestQuery String within,
            @RestQuery @Parameter(schema = @Schema(implementation = RegionLevel.class)) String level,
            @RestQuery String search,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) String on,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery String after,
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
    public RegionView get(@RestPath String code,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) String on) {
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
