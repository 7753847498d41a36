package luzhi.report.cockpit.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import luzhi.core.problem.NotFound;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.Notice;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Refused;
import luzhi.report.cockpit.frame.Section;

/** All figures of a region that no register counts, read and stated on one sheet. */
@Path("/cockpit/{cycle}/{region}/figures")
@Produces(MediaType.TEXT_HTML)
public class FigureSheetResource {

    private static final int REFUSED = 400;

    private final Frames frames;
    private final Refused refused;
    private final FigureSheets sheets;

    FigureSheetResource(Frames frames, Refused refused, FigureSheets sheets) {
        this.frames = frames;
        this.refused = refused;
        this.sheets = sheets;
    }

    @GET
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public FigureSheetPage list(@BeanParam EvaluationPath at) {
        return page(at, null);
    }

    /**
     * Takes each row that says something else than what stood there when the form was filled in.
     *
     * @throws NotFound if one of the figures is not to be stated
     */
    @POST
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    public Response state(@BeanParam EvaluationPath at, @BeanParam FigureSheetForm form) {
        FigureSheet.Attempt attempt = sheets.take(at, form, frames.plain().language());
        if (!attempt.refused().isEmpty()) {
            return refused.again(REFUSED, page(at, attempt));
        }
        String sheet = Section.FIGURES.address(at.cycle(), at.region().text());
        return attempt.kept() == 0
                ? Notice.FIGURES_UNCHANGED.lead(sheet)
                : Notice.FIGURES_KEPT.lead(sheet, attempt.kept());
    }

    private FigureSheetPage page(EvaluationPath at, FigureSheet.@Nullable Attempt attempt) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.FIGURES);
        return new FigureSheetPage(frame, sheets.show(at, attempt, frame.language()));
    }
}
