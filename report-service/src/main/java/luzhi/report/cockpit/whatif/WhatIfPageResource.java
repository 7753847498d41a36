package luzhi.report.cockpit.whatif;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.FigureNames;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.problem.Problem;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.gap.GapService;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.assessment.whatif.WhatIfService;
import luzhi.report.assessment.whatif.WhatIfView;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Refused;
import luzhi.report.cockpit.frame.Section;

/**
 * What would change if figures were others. Nothing is kept: all of it stands in the address; what is too long for one comes as a form, and goes
 * with the page.
 */
@Path("/cockpit/{cycle}/{region}/what-if")
@Produces(MediaType.TEXT_HTML)
public class WhatIfPageResource {

    private static final int DONE = 200;
    /** In characters: what browsers, proxies and people who pass it on can be trusted with. */
    private static final int LONGEST_QUERY = 6000;

    private final Frames frames;
    private final Refused refused;
    private final CycleCatalog cycles;
    private final MeasureDirectory measures;
    private final GapService gaps;
    private final WhatIfService whatIf;

    WhatIfPageResource(Frames frames, Refused refused, CycleCatalog cycles, MeasureDirectory measures, GapService gaps,
            WhatIfService whatIf) {
        this.frames = frames;
        this.refused = refused;
        this.cycles = cycles;
        this.measures = measures;
        this.gaps = gaps;
        this.whatIf = whatIf;
    }

    /**
     * What comes of the figures that the address names; where one more is to be added, the address that says so by itself.
     *
     * @param assumed the choices that are set to another value
     * @param value what each of them is set to, in the same order
     * @param with one more, by its key
     */
    @GET
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Response ask(@BeanParam EvaluationPath at, @RestQuery List<String> assumed, @RestQuery List<String> value,
            @RestQuery String with, @Context UriInfo address) {
        Asked asked = Asked.of(address.getQueryParameters());
        return asked.moves() ? move(at, asked) : answer(at, begin(at), asked);
    }

    /** The same as the form of the page sends it: answered by an address, if one can hold it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Response ask(@BeanParam EvaluationPath at, MultivaluedMap<String, String> typed) {
        return move(at, Asked.of(typed));
    }

    private Response move(EvaluationPath at, Asked asked) {
        Begun begun = begin(at);
        Asked wanted = asked.moved(begun.choices());
        String query = wanted.query();
        return query.length() <= LONGEST_QUERY
                ? Response.seeOther(URI.create(Section.WHAT_IF.address(at.cycle(), at.region().text()) + '?' + query))
                        .build()
                : answer(at, begun, wanted);
    }

    private record Begun(PageFrame frame, List<Choice> choices) {}

    private Begun begin(EvaluationPath at) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.WHAT_IF);
        return new Begun(frame, Choice.of(gaps.tell(at.cycle(), at.region(), null, frame.language())));
    }

    private Response answer(EvaluationPath at, Begun begun, Asked asked) {
        PageFrame frame = begun.frame();
        List<Assumption> assumed = asked.assumed(begun.choices());
        Map<FigureKey, String> typed = new LinkedHashMap<>();
        assumed.forEach(each -> typed.put(each.choice().move().figure(), each.value()));
        List<WhatIfView> answer = new ArrayList<>();
        Problem problem = typed.isEmpty()
                ? null
                : refused.why(() -> answer.add(whatIf.answerTyped(at.cycle(), at.region(), typed))).orElse(null);
        return refused.again(problem == null ? DONE : problem.status(), new WhatIfPage(frame, new Question(
                cycles.get(at.cycle(), at.region()), frame.language(),
                new FigureNames(measures.known(), frame.language()), begun.choices(), assumed,
                new Question.Beside(asked.keys().size() - assumed.size(), asked.left(),
                        asked.query().length() > LONGEST_QUERY),
                answer.isEmpty() ? null : answer.get(0), problem)));
    }
}
