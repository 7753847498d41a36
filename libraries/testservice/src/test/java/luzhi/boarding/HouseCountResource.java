package luzhi.boarding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.http.Superseded;

/** An operation that is there for clients of before. */
@Path("/v1/house-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "houses")
public class HouseCountResource {

    /** How many houses may stand in a list. */
    public record HouseCount(int most) {}

    @GET
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Superseded(since = "2027-01-01", until = "2028-01-01", instead = "GET /v1/houses")
    public HouseCount count() {
        return new HouseCount(1000);
    }
}
