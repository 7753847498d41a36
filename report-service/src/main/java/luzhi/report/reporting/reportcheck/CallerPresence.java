package luzhi.report.reporting.reportcheck;

import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;

import luzhi.claims.reading.CallerGone;

/** Whether whoever asked still waits for the answer. */
@ApplicationScoped
public class CallerPresence {

    private static final int CLIENT_CLOSED_REQUEST = 499;

    private final CurrentVertxRequest request;

    CallerPresence(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Tells of the request at hand whether its connection is closed. May be asked by any thread, and often. */
    BooleanSupplier gone() {
        HttpServerResponse response = request.getCurrent().response();
        return response::closed;
    }

    /** Answers nobody, and writes nothing to the log: to leave is no error. */
    @ServerExceptionMapper
    Response answer(CallerGone gone) {
        return Response.status(CLIENT_CLOSED_REQUEST).build();
    }
}
