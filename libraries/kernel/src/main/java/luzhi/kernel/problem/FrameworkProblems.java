package luzhi.kernel.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.ForbiddenException;

import luzhi.core.problem.Fault;

/**
 * Makes problems of our shape of what frameworks raise before or beside our code, and of what nobody foresaw. Each exception that a
 * framework maps itself is named here, or its own mapper would be the nearer one.
 */
class FrameworkProblems {

    private static final Logger LOG = Logger.getLogger(FrameworkProblems.class);
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int INTERNAL_ERROR = 500;
    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(BAD_REQUEST, "unreadable-request"),
            Map.entry(UNAUTHORIZED, "token-missing"),
            Map.entry(FORBIDDEN, "role-missing"),
            Map.entry(404, "no-such-address"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(408, "head-too-slow"),
            Map.entry(413, "body-much-too-large"),
            Map.entry(414, "address-too-long"),
            Map.entry(415, "unsupported-content-type"),
            Map.entry(431, "head-too-long"));
    /** They are about the body that a problem takes the place of. */
    private static final Set<String> OF_ANOTHER_BODY = Set.of("content-type", "content-length");

    private static final Set<ElementKind> OF_METHODS = Set.of(ElementKind.METHOD, ElementKind.PARAMETER,
            ElementKind.RETURN_VALUE);

    private final ProblemWriter problems;
    private final FullDisk disk;

    FrameworkProblems(ProblemWriter problems, FullDisk disk) {
        this.disk = disk;
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response explain(WebApplicationException refusal) {
        Response meant = refusal.getResponse();
        if (meant.getStatus() < BAD_REQUEST) {
            return meant;
        }
        Response.ResponseBuilder answer = Response.fromResponse(answer(meant.getStatus(), refusal));
        meant.getHeaders().forEach((name, values) -> {
            if (!OF_ANOTHER_BODY.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    @ServerExceptionMapper
    Response explain(ForbiddenException refusal) {
        return answer(FORBIDDEN, refusal);
    }

    @ServerExceptionMapper
    Response explain(AuthenticationCompletionException refusal) {
        return answer(UNAUTHORIZED, refusal);
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response explain(JsonProcessingException unread) {
        return answer(BAD_REQUEST, unread);
    }

    @ServerExceptionMapper
    Response explain(InvalidDefinitionException mistake) {
        return answer(INTERNAL_ERROR, mistake);
    }

    @ServerExceptionMapper
    Response explain(ConstraintViolationException violated) {
        Set<ConstraintViolation<?>> violations = violated.getConstraintViolations();
        if (violations == null || violations.isEmpty()) {
            return answer(BAD_REQUEST, violated);
        }
        log(BAD_REQUEST, violated);
        List<Fault> faults = violations.stream()
                .map(violation -> Fault.at(pointer(violation), "invalid-parameter", violation.getMessage())).toList();
        return problems.response(BAD_REQUEST, faults, faults.size());
    }

    @ServerExceptionMapper
    Response explain(ValidationException mistake) {
        return answer(INTERNAL_ERROR, mistake);
    }

    @ServerExceptionMapper
    Response explain(Throwable failure) {
        Response answer = answer(INTERNAL_ERROR, failure);
        return disk.explain(failure).orElse(answer);
    }

    private Response answer(int status, Throwable cause) {
        log(status, cause);
        return problems.response(status, Fault.of(code(status)));
    }

    /** What is said where nothing but the status is known. */
    static String code(int status) {
        return CODES.getOrDefault(status, status < INTERNAL_ERROR ? "unreadable-request" : "internal-error");
    }

    private static void log(int status, Throwable cause) {
        if (status < INTERNAL_ERROR) {
            LOG.infof("Refused with %s: %s", status, cause instanceof JsonProcessingException unread
                    ? unread.getOriginalMessage()
                    : cause.getMessage());
        } else {
            LOG.errorf(cause, "A request failed with %s", status);
        }
    }

    /** Where in the body, or which parameter: the way there from the method, or from what it was given. */
    private static String pointer(ConstraintViolation<?> violation) {
        List<Path.Node> way = new ArrayList<>();
        violation.getPropertyPath().forEach(way::add);
        List<String> names = way.stream().filter(node -> !OF_METHODS.contains(node.getKind())).map(Path.Node::toString)
                .toList();
        return names.isEmpty() ? way.get(way.size() - 1).getName() : String.join(".", names);
    }
}
