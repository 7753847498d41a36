package luzhi.kernel.http;

import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.netty.channel.Channel;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Tells those who wait for the heads of requests ({@link HeadDeadline}) that one is complete. Over HTTP/2 only the first has to come in
 * time: connections are few there, and frames that belong to no request are part of it.
 */
@ApplicationScoped
class SlowHeads {

    private static final int BEFORE_REQUEST_ID = 1001;

    void register(@Observes Filters filters) {
        filters.register(SlowHeads::tell, BEFORE_REQUEST_ID);
    }

    private static void tell(RoutingContext request) {
        Channel connection = ClientConnection.of(request).channel();
        boolean isOfManyAtOnce = request.request().streamId() >= 0;
        if (isOfManyAtOnce) {
            tell(connection, HeadDeadline::retire);
        } else {
            tell(connection, HeadDeadline::begin);
            request.addEndHandler(answered -> {
                // else it is answered before all of it is there, and its connection ends
                if (!BodyIntake.hasBody(request.request()) || request.request().isEnded()) {
                    tell(connection, HeadDeadline::end);
                }
            });
        }
        request.next();
    }

    private static void tell(Channel connection, Consumer<HeadDeadline> what) {
        if (connection.eventLoop().inEventLoop()) {
            HeadDeadline.of(connection).ifPresent(what);
        } else {
            connection.eventLoop().execute(() -> HeadDeadline.of(connection).ifPresent(what));
        }
    }
}
