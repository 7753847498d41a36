package luzhi.kernel.http;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

import luzhi.kernel.language.RequestLanguage;
import luzhi.kernel.problem.Fault;
import luzhi.kernel.problem.ProblemWriter;

/**
 * Answers a body that announces itself as too large with a problem, and throws away what is sent of it, so that the sender
 * lives to read the answer. The server would close the connection instead.
 */
@ApplicationScoped
class BodyLimit {

    private static final int TOO_LARGE = 413;
    private static final int AFTER_REQUEST_ID = 900;

    private final long limit;
    private final ProblemWriter problems;
    private final ObjectMapper json;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ProblemWriter problems,
            ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.problems = problems;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_REQUEST_ID);
    }

    private void check(RoutingContext request) {
        if (announcedLength(request) <= limit) {
            request.next();
            return;
        }
        request.request().resume();
        Locale language = RequestLanguage.preferred(request.request().getHeader("Accept-Language"));
        request.response().setStatusCode(TOO_LARGE)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Connection", "close")
                .end(write(problems.problem(TOO_LARGE, List.of(Fault.of("body-too-large", limit)), 1, language)));
    }

    private static long announcedLength(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }

    private Buffer write(Object problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
