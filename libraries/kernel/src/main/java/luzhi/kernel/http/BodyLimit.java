package luzhi.kernel.http;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

import luzhi.core.problem.Fault;
import luzhi.kernel.language.RequestLanguage;
import luzhi.kernel.problem.ProblemWriter;

/**
 * Answers a body that announces itself as too large with a problem, and throws away what is sent of it, so that the sender
 * lives to read the answer. The server would close the connection instead.
 */
@ApplicationScoped
class BodyLimit {

    private static final int TOO_LARGE = 413;
    private static final int AFTER_REQUEST_ID = 900;

    /** Where the framework looks how much of a body it may read. */
    private static final String LIMIT_OF_FRAMEWORK = "io.quarkus.max-request-size";
    private static final String FILES = "/import";

    private final long limit;
    private final long limitOfFiles;
    private final Instance<LargerBodies> larger;
    private final ProblemWriter problems;
    private final ObjectMapper json;

    BodyLimit(HttpConfiguration configuration,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limitOfFiles,
            Instance<LargerBodies> larger, ProblemWriter problems, ObjectMapper json) {
        this.limit = configuration.maxBodySize().asLongValue();
        this.limitOfFiles = limitOfFiles.asLongValue();
        this.larger = larger;
        this.problems = problems;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_REQUEST_ID);
    }

    private void check(RoutingContext request) {
        long most = most(request.normalizedPath());
        request.put(LIMIT_OF_FRAMEWORK, most);
        if (announcedLength(request) <= most) {
            request.next();
            return;
        }
        request.request().resume();
        Locale language = RequestLanguage.preferred(request.request().getHeader("Accept-Language"));
        request.response().setStatusCode(TOO_LARGE)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Connection", "close")
                .end(write(problems.problem(TOO_LARGE, List.of(Fault.of("body-too-large", most)), 1, language)));
    }

    private long most(String path) {
        return path.endsWith(FILES)
                ? limitOfFiles
                : larger.stream().filter(each -> each.path().equals(path)).mapToLong(LargerBodies::most)
                        .reduce(limit, Math::max);
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
