package luzhi.kernel.vocabulary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;
import luzhi.kernel.page.Pages;

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
            @RestQuery RegionCode within,
            @RestQuery RegionLevel level,
            @RestQuery String search,
            @RestQuery LocalDate on,
            @BeanParam PageParameters pages) {
        Faults faults = new Faults();
        RegionQuery query = new RegionQuery(day(on), RegionQuery.known(within, regions, faults), level,
                RegionQuery.search(search, faults));
        PageWanted<String> page = pages.wanted(Pages.DEFAULT_LIMIT, List.of(""), key -> key.get(0), faults);
        faults.throwIfAny();
        return pages.answer(page, query.listBehind(page.behind(), regions),
                shown -> new RegionPage(
                        shown.stream().map(region -> RegionView.of(region, query.on(), regions)).toList()),
                last -> Cursor.encode(last.code().text()));
    }

    @GET
    @Path("/{code}")
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public RegionView get(@RestPath String code,
            @RestQuery LocalDate on) {
        LocalDate day = day(on);
        return RegionView.of(region(code, day), day, regions);
    }

    private LocalDate day(LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }

    private Region region(String code, LocalDate day) {
        try {
            return regions.find(new RegionCode(code), day).orElseThrow(() -> new NotFound("no-such-region", code, day));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("no-such-region", code, day);
        }
    }
}
