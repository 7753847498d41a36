package luzhi.report.cockpit.session;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.security.UnauthorizedException;

import luzhi.report.cockpit.frame.PageFilter;

/** The way in, through the provider and back. */
@Path("/cockpit")
public class EntryResource {

    /** Where the provider sends people back to. */
    static final String RETURN = PageFilter.ENTERED;

    private final SignIn signIn;

    EntryResource(SignIn signIn) {
        this.signIn = signIn;
    }

    /** @param to where one goes then */
    @GET
    @Path("/enter")
    @PermitAll
    public Response enter(@RestQuery String to) {
        return signIn.isSignedIn() || !signIn.isOffered()
                ? Response.seeOther(URI.create(Destination.within(to))).build()
                : signIn.challenge();
    }

    /**
     * A good answer has been taken before, and whoever comes with it is on his way on.
     *
     * @throws UnauthorizedException if it is not an answer to anything that was asked from this browser
     */
    @GET
    @Path("/entered")
    @PermitAll
    public Response enter(@BeanParam ProviderAnswer answer) {
        if (!signIn.isKnown()) {
            throw new UnauthorizedException();
        }
        return Response.seeOther(URI.create(PageFilter.ROOT)).build();
    }
}
