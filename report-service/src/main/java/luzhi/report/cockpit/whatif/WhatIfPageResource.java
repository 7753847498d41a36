package luzhi.report.cockpit.whatif;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

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

/** What would change if figures were others. All of it stands in the address, and nothing is kept. */
@Path("/cockpit/{cycle}/{region}/what-if")
@Produces(MediaType.TEXT_HTML)
public class WhatIfPageResource {

    private static final int DONE = 200;

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
     * What comes of the figures that the address names; where one more is to be added or one to be left out, the address that says so by itself.
     *
     * @param assumed the choices that are set to another value
     * @param value what each of them is set to, in the same order
     * @param with one more, by its key
     * @param deciding whether all that decide tasks are to be added
     * @param without the place of one that is to be left out
     */
    @GET
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Response ask(@BeanParam EvaluationPath at, @RestQuery List<String> assumed, @RestQuery List<String> value,
            @RestQuery String with, @RestQuery Boolean deciding, @RestQuery Integer without, @Context UriInfo address) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.WHAT_IF);
        List<Choice> choices = Choice.of(gaps.tell(at.cycle(), at.region(), null, frame.language()));
        List<Assumption> present = Assumption.read(choices, assumed, typed(address, value));
        if (with == null && deciding == null && without == null) {
            return answer(at, frame, choices, present, assumed.size() - present.size());
        }
        return moved(at, present, without, Boolean.TRUE.equals(deciding)
                ? Choice.deciding(choices)
                : choices.stream().filter(each -> each.key().equals(with)).toList());
    }

    /** The framework passes over values with nothing in them, and each behind one would be taken for that of the figure before. */
    private static List<String> typed(UriInfo address, List<String> read) {
        return address.getQueryParameters().getOrDefault("value", read);
    }

    private static Response moved(EvaluationPath at, List<Assumption> present, @Nullable Integer without,
            List<Choice> more) {
        List<Assumption> wanted = new ArrayList<>(present);
        if (without != null && without >= 0 && without < wanted.size()) {
            wanted.remove(without.intValue());
        }
        for (Choice each : more) {
            wanted = Assumption.with(wanted, Assumption.enough(each));
        }
        return Response.seeOther(URI.create(Section.WHAT_IF.address(at.cycle(), at.region().text()) + '?'
                + Assumption.query(wanted))).build();
    }

    private Response answer(EvaluationPath at, PageFrame frame, List<Choice> choices, List<Assumption> assumed,
            int strayed) {
        Map<FigureKey, String> typed = new LinkedHashMap<>();
        assumed.forEach(each -> typed.put(each.choice().move().figure(), each.value()));
        List<WhatIfView> answer = new ArrayList<>();
        Problem problem = typed.isEmpty()
                ? null
                : refused.why(() -> answer.add(whatIf.answerTyped(at.cycle(), at.region(), typed))).orElse(null);
        return refused.again(problem == null ? DONE : problem.status(), new WhatIfPage(frame, new Question(
                cycles.get(at.cycle(), at.region()), frame.language(),
                new FigureNames(measures.known(), frame.language()), choices, assumed, strayed,
                answer.isEmpty() ? null : answer.get(0), problem)));
    }
}
