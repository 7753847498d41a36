package luzhi.report.cockpit.frame;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

/** Addresses below that of pages where there is none: that is told on a page, too. */
@Path("/cockpit")
public class UnknownPageResource {

    @GET
    @Path("/{unknown: .+}")
    @PermitAll
    @Produces(MediaType.WILDCARD)
    public String find(@RestPath String unknown) {
        throw new NotFoundException();
    }
}
