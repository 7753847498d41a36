package luzhi.report.cockpit.board;

import java.net.URI;

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
import luzhi.report.cockpit.frame.Section;
import luzhi.report.cockpit.frame.YearsAtWork;

/** Leads everybody to the page that is his to begin with. */
@Path("/cockpit")
public class HomeResource {

    private final Caller caller;
    private final YearsAtWork years;

    HomeResource(Caller caller, YearsAtWork years) {
        this.caller = caller;
        this.years = years;
    }

    /** @throws NotFound if nothing judges the caller's region in any year */
    @GET
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Response begin() {
        RegionCode own = caller.region();
        return Response.seeOther(URI.create(begins(own).address(years.list(own).get(0), own.text()))).build();
    }

    /** Whoever looks after many regions begins with how they stand. */
    private static Section begins(RegionCode own) {
        return own.isAboveCities() ? Section.REGIONS : Section.BOARD;
    }
}
