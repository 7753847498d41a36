package luzhi.kernel.problem;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import luzhi.core.problem.Fault;

/**
 * Tells what became of bytes on their way: a reader who has gone is no failure of ours, and a disk without room for temporary files is
 * its operator's.
 */
class StreamProblems {

    private static final Logger LOG = Logger.getLogger(StreamProblems.class);
    private static final int INTERNAL_ERROR = 500;

    private final ProblemWriter problems;
    private final CurrentVertxRequest request;
    private final FullDisk disk;

    StreamProblems(ProblemWriter problems, CurrentVertxRequest request, FullDisk disk) {
        this.disk = disk;
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
        return disk.explain(failure).orElseGet(() -> problems.response(INTERNAL_ERROR, Fault.of("internal-error")));
    }
}
