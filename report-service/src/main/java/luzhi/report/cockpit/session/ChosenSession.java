package luzhi.report.cockpit.session;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import luzhi.report.cockpit.frame.PageFilter;
import luzhi.report.reporting.explorer.DemonstrationPeople;
import luzhi.report.reporting.explorer.DemonstrationPerson;

/** Lets a request for a page speak as its browser chose before: in a language, and in a demonstration as a person. */
@ApplicationScoped
class ChosenSession {

    /** Before anything looks at whom the request is from. */
    private static final int BEFORE_ANSWER_HEADERS = 998;

    private final DemonstrationPeople people;

    ChosenSession(DemonstrationPeople people) {
        this.people = people;
    }

    void register(@Observes Filters filters) {
        filters.register(this::choose, BEFORE_ANSWER_HEADERS);
    }

    private void choose(RoutingContext request) {
        if (request.normalizedPath().startsWith(PageFilter.ROOT)) {
            find(request, SessionCookies.LANGUAGE)
                    .ifPresent(language -> request.request().headers().set(HttpHeaders.ACCEPT_LANGUAGE, language));
            find(request, SessionCookies.PERSON).flatMap(people::find).map(DemonstrationPerson::token)
                    .ifPresent(token -> request.request().headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token));
        }
        request.next();
    }

    private static Optional<String> find(RoutingContext request, SessionCookies which) {
        return Optional.ofNullable(request.request().getCookie(which.cookie())).map(Cookie::getValue);
    }
}
