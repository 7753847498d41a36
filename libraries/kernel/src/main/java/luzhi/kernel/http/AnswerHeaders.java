package luzhi.kernel.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Says with every answer how it is to be handled: as what it says it is, differently for other pages, and not to be kept by anybody if it was
 * given to a token (RFC 9111 §5.2.2.5, Fetch §3.6).
 */
@ApplicationScoped
class AnswerHeaders {

    private static final int AFTER_REQUEST_ID = 995;

    void register(@Observes Filters filters) {
        filters.register(AnswerHeaders::announce, AFTER_REQUEST_ID);
    }

    private static void announce(RoutingContext request) {
        boolean isPrivate = request.request().headers().contains(HttpHeaders.AUTHORIZATION);
        request.addHeadersEndHandler(begun -> {
            MultiMap headers = request.response().headers();
            headers.set("X-Content-Type-Options", "nosniff");
            headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
            if (isPrivate && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
                headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        });
        request.next();
    }
}
