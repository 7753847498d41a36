package luzhi.kernel.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Closes connections whose answer is not taken: whoever reads a few bytes a second holds what others need. */
@ApplicationScoped
class SlowReaders {

    private static final int AFTER_REQUEST_ID = 900;

    private final HttpConfiguration configuration;

    SlowReaders(HttpConfiguration configuration) {
        this.configuration = configuration;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, AFTER_REQUEST_ID);
    }

    private void watch(RoutingContext request) {
        request.addHeadersEndHandler(begun -> new Watch(request).begin());
        request.next();
    }

    /** Looks at one answer from time to time, until all of it is gone. */
    private final class Watch {

        private final RoutingContext request;
        private final HttpServerResponse response;
        private final ClientConnection client;
        private long timer;
        private long takenBefore;

        Watch(RoutingContext request) {
            this.request = request;
            this.response = request.response();
            this.client = ClientConnection.of(request);
        }

        void begin() {
            client.count();
            timer = request.vertx().setPeriodic(configuration.progressWithin().toMillis(), tick -> look());
            // an answer written at once, as most are, is gone before anybody looks
            request.addEndHandler(ended -> {
                if (client.pending() == 0) {
                    end();
                } else {
                    // what is pending later may be of the next answer
                    client.whenTaken(this::end);
                }
            });
        }

        private void look() {
            long pending = client.pending();
            if (!client.isOpen() || response.ended() && pending == 0) {
                end();
                return;
            }
            long taken = client.taken();
            boolean waitsForReader = pending > 0 || response.writeQueueFull();
            if (waitsForReader && taken - takenBefore < leastPerLook()) {
                end();
                client.cut();
            }
            takenBefore = taken;
        }

        private long leastPerLook() {
            return configuration.slowestReader().asLongValue() * configuration.progressWithin().toMillis() / 1000;
        }

        private void end() {
            request.vertx().cancelTimer(timer);
        }
    }
}
