package luzhi.report.assessment.source;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Whether somebody still waits for the answer to the request at hand. */
@ApplicationScoped
class CallersPresence {

    private final CurrentVertxRequest request;

    CallersPresence(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Has something done once the request has ended, be it that it was answered or that the caller has gone. */
    void whenGone(Runnable then) {
        if (request.getCurrent() != null) {
            request.getCurrent().addEndHandler(ended -> then.run());
        }
    }
}
