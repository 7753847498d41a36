package luzhi.kernel.http;

import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;

/** Whether somebody still waits for the answer to the request at hand. */
@ApplicationScoped
public class CallerPresence {

    private final CurrentVertxRequest request;

    public CallerPresence(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Tells whether the caller has hung up. May be asked by any thread, and often. */
    public BooleanSupplier gone() {
        HttpServerResponse response = request.getCurrent().response();
        return response::closed;
    }

    /** Has something done once the request has ended, be it that it was answered or that the caller has gone. */
    public void whenGone(Runnable then) {
        if (request.getCurrent() != null) {
            request.getCurrent().addEndHandler(ended -> then.run());
        }
    }
}
