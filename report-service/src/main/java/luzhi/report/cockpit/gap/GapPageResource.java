package luzhi.report.cockpit.gap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.gap.GapService;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Section;

/** What an evaluation lacks. */
@Path("/cockpit/{cycle}/{region}/gaps")
@Produces(MediaType.TEXT_HTML)
public class GapPageResource {

    private final Frames frames;
    private final GapService gaps;

    GapPageResource(Frames frames, GapService gaps) {
        this.frames = frames;
        this.gaps = gaps;
    }

    @GET
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public GapsPage list(@BeanParam EvaluationPath at) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.GAPS);
        return new GapsPage(frame, new Gaps(gaps.tell(at.cycle(), at.region(), null, frame.language())));
    }
}
