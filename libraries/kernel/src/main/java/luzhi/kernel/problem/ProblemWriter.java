package luzhi.kernel.problem;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.language.Wording;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Refusal;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.language.RequestLanguage;

/** Words faults in the caller's language and puts them into one problem (RFC 9457) of our type. */
@ApplicationScoped
public class ProblemWriter {

    /** What problems are written as. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int INTERNAL_ERROR = 500;
    private static final int UNAVAILABLE = 503;
    private static final int INSUFFICIENT_STORAGE = 507;
    private static final Duration UNTIL_NEXT_TRY = Duration.ofSeconds(5);

    /** The kernel's own. */
    private final Wording titles = new Wording("wording/problems");
    /** Where the sentences stand: the kernel's own, then those a service adds. */
    private final Wording wording = new Wording("wording/problems", "wording/service-problems");

    private final FaultWords words;

    private final RequestLanguage language;
    private final ObjectMapper json;

    public ProblemWriter(RequestLanguage language, ObjectMapper json, RegionDirectory regions) {
        this.words = new FaultWords(wording, regions);
        this.language = language;
        this.json = json;
    }

    /** The answer for one fault, in the language of the request at hand. */
    public Response response(int status, Fault fault) {
        return response(status, List.of(fault), 1);
    }

    /** The answer for several, in the language of the request at hand. */
    Response response(int status, List<Fault> faults, int count) {
        return problem(status, faults, count, language.get()).toResponse();
    }

    /** The answer where something of our own does not answer: come again. */
    public Response unavailable(String code) {
        return again(response(UNAVAILABLE, Fault.of(code)), UNTIL_NEXT_TRY);
    }

    /**
     * The answer where there is no room to store anything. 507, as RFC 4918 has it, and no time to come again: room is not made by
     * waiting.
     */
    public Response noSpace(String code) {
        return response(INSUFFICIENT_STORAGE, Fault.of(code));
    }

    /** The same answer, with when to try again. */
    static Response again(Response answer, Duration after) {
        return Response.fromResponse(answer).header(HttpHeaders.RETRY_AFTER, Math.max(1, after.toSeconds())).build();
    }

    /** What is said where nothing but the status is known. */
    public static Fault fault(int status) {
        return Fault.of(FrameworkProblems.code(status));
    }

    /** The problem of one fault, for those who answer requests that no resource sees. */
    public Problem problem(int status, Fault fault, Locale locale) {
        return problem(status, List.of(fault), 1, locale);
    }

    /** The same as it is written. */
    public byte[] json(int status, Fault fault, Locale locale) {
        try {
            return json.writeValueAsBytes(problem(status, fault, locale));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param count how many faults there are in all, of which {@code faults} lists the first */
    private Problem problem(int status, List<Fault> faults, int count, Locale locale) {
        List<WordedFault> errors = word(faults, locale);
        boolean alone = count == 1;
        String code = alone ? errors.get(0).code() : "several-errors";
        return new Problem(URI.create("urn:luzhi:problem:" + code), status, title(locale, status),
                alone ? errors.get(0).detail() : wording.sentence(locale, "several-errors", count), code, errors,
                alone ? null : count);
    }

    /** What is told of a request that is refused when nobody waits for an answer. */
    public Problem problem(Refusal refusal, Locale locale) {
        return problem(refusal, locale, UnaryOperator.identity());
    }

    /** The same for somebody who knows what faults name by other names: each is told as {@code known} makes it. */
    public Problem problem(Refusal refusal, Locale locale, UnaryOperator<Fault> known) {
        return problem(RefusalMapper.status(refusal), refusal.faults().stream().map(known).toList(), refusal.count(),
                locale);
    }

    /** What is told of one that fails for reasons of ours when nobody waits for an answer. */
    public Problem failure(Fault fault, Locale locale) {
        return problem(INTERNAL_ERROR, List.of(fault), 1, locale);
    }

    /** Faults for an answer that is not a refusal. */
    public List<WordedFault> word(List<Fault> faults, Locale locale) {
        return faults.stream()
                .map(fault -> new WordedFault(fault.code(), words.sentence(fault, locale), fault.pointer(),
                        fault.row(), fault.column()))
                .toList();
    }

    /** That of the status, or of its whole class. */
    private String title(Locale locale, int status) {
        String key = "status." + status;
        String ofAll = status < INTERNAL_ERROR ? "status.400" : "status.500";
        return titles.sentence(locale, titles.has(key, locale) ? key : ofAll);
    }
}
