package luzhi.kernel.http;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.MDC;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Gives every request an id, taken from {@code X-Request-Id} where the caller sent a sound one. It stands in every log
 * line, in the answer, and travels on to the services called.
 */
@ApplicationScoped
public class RequestId {

    /** Name of the header, in requests, answers and calls to other services. */
    public static final String HEADER = "X-Request-Id";

    private static final String LOG_FIELD = "requestId";
    private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int BEFORE_ALL_ROUTES = 1000;

    void register(@Observes Filters filters) {
        filters.register(RequestId::identify, BEFORE_ALL_ROUTES);
    }

    private static void identify(RoutingContext request) {
        String sent = request.request().getHeader(HEADER);
        String id = sent != null && SOUND.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
        MDC.put(LOG_FIELD, id);
        request.response().putHeader(HEADER, id);
        request.next();
    }

    /** The id of the request at hand, or null outside of one. */
    public static String current() {
        return (String) MDC.get(LOG_FIELD);
    }
}
