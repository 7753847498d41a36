package luzhi.report.cockpit.frame;

import java.net.URI;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import luzhi.core.problem.Refusal;
import luzhi.kernel.language.RequestLanguage;
import luzhi.kernel.problem.Problem;
import luzhi.kernel.problem.ProblemWriter;

/** Forms that are not taken: the page that they stand on is shown once more, with why, and with what was typed. */
@ApplicationScoped
public class Refused {

    private final ProblemWriter problems;
    private final RequestLanguage language;

    Refused(ProblemWriter problems, RequestLanguage language) {
        this.problems = problems;
        this.language = language;
    }

    /**
     * Tries what a form asks for.
     *
     * @param done where that leads
     * @param again the page with the form, if it is refused
     */
    public Response orAgain(Runnable asked, String done, Function<Problem, TemplateInstance> again) {
        try {
            asked.run();
            return Response.seeOther(URI.create(done)).build();
        } catch (Refusal refusal) {
            Problem problem = problems.problem(refusal, language.get());
            return Response.status(problem.status()).type(MediaType.TEXT_HTML_TYPE)
                    .entity(again.apply(problem).render())
                    .build();
        }
    }
}
