package luzhi.kernel.problem;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import luzhi.core.problem.Fault;

/** Makes nothing of an answer that could not be written because its reader had gone: that is no failure of ours. */
class LostReaders {

    private static final Logger LOG = Logger.getLogger(LostReaders.class);
    private static final int INTERNAL_ERROR = 500;

    private final ProblemWriter problems;
    private final CurrentVertxRequest request;

    LostReaders(ProblemWriter problems, CurrentVertxRequest request) {
        this.problems = problems;
        this.request = request;
    }

    @ServerExceptionMapper
    Response explain(IOException failure) {
        return judge(failure);
    }

    @ServerExceptionMapper
    Response explain(UncheckedIOException failure) {
        return judge(failure);
    }

    private Response judge(Exception failure) {
        if (request.getCurrent().response().closed()) {
            LOG.debug("The reader has gone", failure);
        } else {
            LOG.error("A request failed", failure);
        }
        return problems.response(INTERNAL_ERROR, Fault.of("internal-error"));
    }
}
