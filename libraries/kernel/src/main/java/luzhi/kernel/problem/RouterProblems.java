package luzhi.kernel.problem;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.logging.Logger;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import luzhi.kernel.language.RequestLanguage;

/** Makes problems of what fails on the way to a resource: a host that is none, an address that cannot be read, a failure of whatever stands before. */
@ApplicationScoped
class RouterProblems {

    private static final Logger LOG = Logger.getLogger(RouterProblems.class);
    /** Where the counter of requests looks for what was asked; an operation puts its own address there. */
    private static final String LABEL = "UrlPathTemplate";
    private static final int BAD_REQUEST = 400;
    private static final int INTERNAL_ERROR = 500;

    private final ProblemWriter problems;

    RouterProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(RouterProblems::begin).failureHandler(this::explain);
    }

    private static void begin(RoutingContext request) {
        label();
        request.next();
    }

    /** Until an operation takes it, a request has no label of its own among the metrics: there is room for a hundred. */
    private static void label() {
        Vertx.currentContext().putLocal(LABEL, "/refused");
    }

    private void explain(RoutingContext failed) {
        label();
        // who may not come in is told so by those who let in
        if (failed.failure() instanceof SecurityException || failed.response().headWritten()) {
            failed.next();
            return;
        }
        int status = failed.statusCode() < BAD_REQUEST ? INTERNAL_ERROR : failed.statusCode();
        if (status >= INTERNAL_ERROR) {
            LOG.errorf(failed.failure(), "A request failed with %d before anybody took it", (Object) status);
        }
        write(failed.request(), status);
    }

    private void write(HttpServerRequest request, int status) {
        Locale locale = RequestLanguage.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        request.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, ProblemWriter.MEDIA_TYPE)
                .end(Buffer.buffer(problems.json(status, ProblemWriter.fault(status), locale)));
    }
}
