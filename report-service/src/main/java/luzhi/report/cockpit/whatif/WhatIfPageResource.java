package luzhi.report.cockpit.whatif;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.figure.FigureNames;
import luzhi.core.region.RegionCode;
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

/** What would change if a figure were another one. All of it stands in the address, and nothing is kept. */
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
     * @param criterion whose remedy is tried; null while none is chosen
     * @param who whose figure that is; null for the region itself
     * @param value of the figure; null while none is
     */
    @GET
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Response ask(@BeanParam EvaluationPath at, @RestQuery String criterion, @RestQuery RegionCode who,
            @RestQuery String value) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.WHAT_IF);
        List<Choice> choices = Choice.of(gaps.tell(at.cycle(), at.region(), null, frame.language()));
        Choice chosen = choices.stream().filter(each -> each.is(criterion == null ? "" : criterion,
                who == null ? at.region() : who)).findFirst().orElse(null);
        List<WhatIfView> answer = new ArrayList<>();
        Problem problem = chosen == null || value == null
                ? null
                : refused.why(() -> answer.add(
                        whatIf.answer(at.cycle(), at.region(), chosen.move().figure(), value))).orElse(null);
        return refused.again(problem == null ? DONE : problem.status(), new WhatIfPage(frame, new Question(
                cycles.get(at.cycle(), at.region()), frame.language(),
                new FigureNames(measures.known(), frame.language()), choices, chosen, value,
                answer.isEmpty() ? null : answer.get(0), problem)));
    }
}
