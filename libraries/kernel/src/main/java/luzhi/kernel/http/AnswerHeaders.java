package luzhi.kernel.http;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.HttpCompressionHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Says with every answer how it is to be handled: as what it says it is, differently for other pages and for whoever reads it packed,
 * and not to be kept by anybody if it was given to a token (RFC 9111 §5.2.2.5, Fetch §3.6).
 */
@ApplicationScoped
class AnswerHeaders {

    private static final int AFTER_REQUEST_ID = 995;

    private final Set<String> packedTypes;

    AnswerHeaders(@ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> packedTypes) {
        this.packedTypes = Set.copyOf(packedTypes);
    }

    void register(@Observes Filters filters) {
        filters.register(this::announce, AFTER_REQUEST_ID);
    }

    private void announce(RoutingContext request) {
        boolean isPrivate = request.request().headers().contains(HttpHeaders.AUTHORIZATION);
        request.addHeadersEndHandler(begun -> {
            MultiMap headers = request.response().headers();
            headers.set("X-Content-Type-Options", "nosniff");
            headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            // the framework looks at answers of resources alone, and not at the API description
            HttpCompressionHandler.compressIfNeeded(request, packedTypes);
            if (isPrivate && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
                headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        });
        request.next();
    }
}
