package luzhi.report.cockpit.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** Refuses what comes as the end of a session and is no form that can be read: the library waits for its end, which never comes. */
@ApplicationScoped
class UnreadEnds {

    private static final int BAD_REQUEST = 400;
    /** Before the library begins to read. */
    private static final int BEFORE_THE_LIBRARY = 860;

    void register(@Observes Filters filters) {
        filters.register(UnreadEnds::watch, BEFORE_THE_LIBRARY);
    }

    private static void watch(RoutingContext request) {
        if (request.normalizedPath().equals(SessionTenant.ENDED_THERE)) {
            request.request().exceptionHandler(unreadable -> {
                if (!request.response().ended()) {
                    request.fail(BAD_REQUEST);
                }
            });
        }
        request.next();
    }
}
