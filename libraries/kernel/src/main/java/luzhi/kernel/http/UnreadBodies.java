package luzhi.kernel.http;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Throws away what is still sent of a body once the request has been answered, so that the sender lives to read the answer; and hangs
 * up when that takes half as long as an answer may stall.
 */
@ApplicationScoped
class UnreadBodies {

    private static final int AFTER_REQUEST_ID = 900;

    private final Duration toReadTheAnswer;

    UnreadBodies(HttpConfiguration configuration) {
        this.toReadTheAnswer = configuration.progressWithin().dividedBy(2);
    }

    void register(@Observes Filters filters) {
        filters.register(request -> {
            if (BodyIntake.hasBody(request.request())) {
                request.addHeadersEndHandler(begun -> announce(request));
                request.addEndHandler(answered -> discard(request));
            }
            request.next();
        }, AFTER_REQUEST_ID);
    }

    /** Whoever is answered before he has sent all of it cannot go on with another request behind it. */
    private static void announce(RoutingContext answered) {
        if (!answered.request().isEnded()) {
            answered.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
    }

    private void discard(RoutingContext answered) {
        HttpServerRequest request = answered.request();
        if (request.isEnded()) {
            return;
        }
        long timer = answered.vertx().setTimer(toReadTheAnswer.toMillis(),
                passed -> ClientConnection.of(answered).cut());
        request.handler(unread -> {
        });
        request.endHandler(end -> answered.vertx().cancelTimer(timer));
        request.resume();
    }
}
