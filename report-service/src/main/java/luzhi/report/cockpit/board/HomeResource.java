package luzhi.report.cockpit.board;

import java.net.URI;
import java.util.Comparator;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.declaration.DeclarationService;
import luzhi.report.cockpit.frame.Section;

/** Leads everybody to the page that is his to begin with. */
@Path("/cockpit")
public class HomeResource {

    private final Caller caller;
    private final CycleCatalog cycles;
    private final DeclarationService declarations;

    HomeResource(Caller caller, CycleCatalog cycles, DeclarationService declarations) {
        this.caller = caller;
        this.cycles = cycles;
        this.declarations = declarations;
    }

    /** @throws NotFound if nothing judges the caller's region in any year */
    @GET
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Response begin() {
        RegionCode own = caller.region();
        return Response.seeOther(URI.create(begins(own).address(year(own), own.text()))).build();
    }

    /** Whoever looks after many regions begins with how they stand. */
    private static Section begins(RegionCode own) {
        return own.isAboveCities() ? Section.REGIONS : Section.BOARD;
    }

    /** The newest year of which somebody said something; the newest of all where nobody did. */
    private int year(RegionCode region) {
        List<Integer> newestFirst = cycles.listAll(region).stream().map(Cycle::year).sorted(Comparator.reverseOrder())
                .toList();
        return newestFirst.stream().filter(year -> !declarations.listWithin(year, region).isEmpty()).findFirst()
                .or(() -> newestFirst.stream().findFirst()).orElseThrow(() -> new NotFound("no-cycle-for", region));
    }
}
