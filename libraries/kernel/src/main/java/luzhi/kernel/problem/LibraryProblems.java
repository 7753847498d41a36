package luzhi.kernel.problem;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkus.runtime.StartupEvent;

import luzhi.core.problem.Fault;

/** Rewords the problems that frameworks raise before or beside our code, so that every problem has one shape. */
@ApplicationScoped
public class LibraryProblems implements ProblemPostProcessor {

    private static final Map<Integer, String> CODES = Map.of(
            400, "unreadable-request",
            401, "token-missing",
            403, "role-missing",
            404, "no-such-address",
            405, "method-not-allowed",
            406, "not-acceptable",
            415, "unsupported-content-type");

    private final ProblemWriter writer;

    public LibraryProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    /** Several applications in one JVM, as tests start them, share one registry: of those before, nothing may be left. */
    void takeOver(@Observes StartupEvent started) {
        ExceptionMapperBase.postProcessorsRegistry.reset();
        ExceptionMapperBase.postProcessorsRegistry.register(this);
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey("code")) {
            return problem;
        }
        List<Fault> faults = faults(problem);
        HttpProblem ours = writer.problem(problem.getStatusCode(), faults, faults.size());
        HttpProblem.Builder answer = HttpProblem.builder(ours);
        problem.getHeaders().forEach(answer::withHeader);
        return answer.build();
    }

    private static List<Fault> faults(HttpProblem problem) {
        if (problem.getParameters().get("violations") instanceof List<?> violations) {
            return violations.stream().map(Violation.class::cast)
                    .map(violation -> Fault.at(violation.field, "invalid-parameter", violation.message))
                    .toList();
        }
        int status = problem.getStatusCode();
        return List.of(Fault.of(CODES.getOrDefault(status, status < 500 ? "unreadable-request" : "internal-error")));
    }
}
