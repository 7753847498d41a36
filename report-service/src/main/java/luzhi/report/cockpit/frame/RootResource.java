package luzhi.report.cockpit.frame;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The address of the service itself: who opens it wants the pages. */
@Path("/")
public class RootResource {

    @GET
    @PermitAll
    public Response enter() {
        return Response.seeOther(URI.create(PageFilter.ROOT)).build();
    }
}
