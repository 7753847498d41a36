package luzhi.kernel.problem;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.quarkiverse.resteasy.problem.HttpProblem;

import luzhi.core.language.Wording;
import luzhi.core.problem.Fault;
import luzhi.kernel.language.RequestLanguage;

/** Words faults in the caller's language and puts them into one problem (RFC 9457) of our type. */
@ApplicationScoped
public class ProblemWriter {

    private static final int UNAVAILABLE = 503;
    private static final Duration UNTIL_NEXT_TRY = Duration.ofSeconds(5);

    /** Where the sentences stand: the kernel's own, then those a service adds. */
    private final Wording wording = new Wording("wording/problems", "wording/service-problems");

    private final RequestLanguage language;

    public ProblemWriter(RequestLanguage language) {
        this.language = language;
    }

    /** The answer for one fault, in the language of the request at hand. */
    public Response response(int status, Fault fault) {
        return problem(status, List.of(fault), 1).toResponse();
    }

    /** The answer where something of our own does not answer: come again. */
    public Response unavailable(String code) {
        return again(response(UNAVAILABLE, Fault.of(code)), UNTIL_NEXT_TRY);
    }

    /** The same answer, with when to try again. */
    static Response again(Response answer, Duration after) {
        return Response.fromResponse(answer).header(HttpHeaders.RETRY_AFTER, Math.max(1, after.toSeconds())).build();
    }

    /** A problem in the language of the request at hand. */
    public HttpProblem problem(int status, List<Fault> faults, int count) {
        return problem(status, faults, count, language.get());
    }

    /** @param count how many faults there are in all, of which {@code faults} lists the first */
    public HttpProblem problem(int status, List<Fault> faults, int count, Locale locale) {
        List<Error> errors = faults.stream()
                .map(fault -> new Error(fault.code(), sentence(locale, fault), fault.pointer(),
                        fault.row(), fault.column()))
                .toList();
        boolean alone = count == 1;
        String code = alone ? errors.get(0).code() : "several-errors";
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(URI.create("urn:luzhi:problem:" + code))
                .withStatus(status)
                .withTitle(wording.sentence(locale, "status." + status))
                .withDetail(alone ? errors.get(0).detail() : wording.sentence(locale, "several-errors", count))
                .with("code", code)
                .with("errors", errors);
        return alone ? problem.build() : problem.with("errorCount", count).build();
    }

    private String sentence(Locale locale, Fault fault) {
        return wording.sentence(locale, fault.code(), fault.arguments().toArray());
    }

    /** One entry of {@code errors}; the pointer is a JSON pointer or the name of a parameter; row and column are those of a file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Error(String code, String detail, String pointer, Long row, String column) {}
}
