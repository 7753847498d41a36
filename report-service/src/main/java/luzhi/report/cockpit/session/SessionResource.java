package luzhi.report.cockpit.session;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.kernel.language.RequestLanguage;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFilter;
import luzhi.report.reporting.explorer.DemonstrationPeople;
import luzhi.report.reporting.explorer.DemonstrationPerson;

/** Signing in and out, and choosing a language. */
@Path("/cockpit")
@Produces(MediaType.TEXT_HTML)
public class SessionResource {

    private final Frames frames;
    private final DemonstrationPeople people;
    private final RequestLanguage language;
    private final SignIn signIn;

    SessionResource(Frames frames, DemonstrationPeople people, RequestLanguage language, SignIn signIn) {
        this.signIn = signIn;
        this.frames = frames;
        this.people = people;
        this.language = language;
    }

    @GET
    @Path("/sign-in")
    @PermitAll
    public SignInPage show(@RestQuery String to) {
        List<DemonstrationPerson> known = people.list();
        String place = Destination.within(to);
        String entry = signIn.isOffered()
                ? PageFilter.ROOT + "enter?to=" + URLEncoder.encode(place, StandardCharsets.UTF_8)
                : null;
        return new SignInPage(frames.plain(), place, entry,
                IntStream.range(0, known.size())
                        .mapToObj(number -> new SignInPage.Person(number, known.get(number).name().in(language.get())))
                        .toList());
    }

    @POST
    @Path("/sign-in")
    @PermitAll
    public Response signIn(@RestForm String person, @RestForm String to) {
        return people.find(person).isPresent()
                ? lead(Destination.within(to), SessionCookies.PERSON.keep(person))
                : lead(PageFilter.ROOT + "sign-in", SessionCookies.PERSON.forget());
    }

    @POST
    @Path("/sign-out")
    @PermitAll
    public Response signOut() {
        String then = PageFilter.ROOT + "sign-in";
        return signIn.end(then).map(there -> Response.ok(new SignedOutPage(frames.nameless(), there).render())
                .cookie(SessionCookies.PERSON.forget()).build())
                .orElseGet(() -> lead(then, SessionCookies.PERSON.forget()));
    }

    @POST
    @Path("/language")
    @PermitAll
    public Response choose(@RestForm String chosen, @RestForm String to) {
        return lead(Destination.within(to), SessionCookies.LANGUAGE.keep("en".equals(chosen) ? "en" : "zh"));
    }

    private static Response lead(String to, NewCookie cookie) {
        return Response.seeOther(URI.create(to)).cookie(cookie).build();
    }
}
