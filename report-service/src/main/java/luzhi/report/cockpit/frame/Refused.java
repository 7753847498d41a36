package luzhi.report.cockpit.frame;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import io.quarkus.qute.TemplateInstance;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Refusal;
import luzhi.kernel.language.RequestLanguage;
import luzhi.kernel.problem.Problem;
import luzhi.kernel.problem.ProblemWriter;

/** Forms that are not taken: the page that they stand on is shown once more, with why, and with what was typed. */
@ApplicationScoped
public class Refused {

    private static final String LEFT_BLANK = "field-required";
    /** Whatever else says of a field that it was left blank. */
    private static final Set<String> SAY_LEFT_BLANK = Set.of(LEFT_BLANK, "parameter-required");

    private final ProblemWriter problems;
    private final RequestLanguage language;
    private final ObjectReader answers;

    Refused(ProblemWriter problems, RequestLanguage language, ObjectMapper json) {
        this.problems = problems;
        this.language = language;
        this.answers = json.readerFor(Problem.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * Tries what a form asks for.
     *
     * @param done where that leads
     * @param again the page with the form, if it is refused
     */
    public Response orAgain(Runnable asked, String done, Function<Problem, TemplateInstance> again) {
        return why(asked).map(problem -> again(problem.status(), again.apply(problem)))
                .orElseGet(() -> Response.seeOther(URI.create(done)).build());
    }

    /** Tries what a part of a form asks for: why that is refused, or nothing if it is done. */
    public Optional<Problem> why(Runnable asked) {
        try {
            asked.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            Locale spoken = language.get();
            return Optional.of(problems.problem(refusal, spoken, fault -> asTheFormCallsIt(fault, spoken)));
        }
    }

    /**
     * What another service refused with.
     *
     * @param refusal what it answered; null if it did not refuse
     * @return null if it did not say why
     */
    public @Nullable Problem read(@Nullable String refusal) {
        if (refusal == null) {
            return null;
        }
        try {
            return answers.readValue(refusal);
        } catch (IOException nonsense) {
            return null;
        }
    }

    /** The page with the form once more. */
    public Response again(int status, TemplateInstance page) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(page.render()).build();
    }

    /** Who fills in a form never saw what its fields are called in JSON. */
    private static Fault asTheFormCallsIt(Fault fault, Locale spoken) {
        if (!SAY_LEFT_BLANK.contains(fault.code())) {
            return fault;
        }
        String field = String.valueOf(fault.arguments().get(0));
        return PageFrame.WORDING.has(field, spoken)
                ? Fault.at(fault.pointer(), LEFT_BLANK, PageFrame.WORDING.sentence(spoken, field))
                : fault;
    }
}
