package luzhi.report.cockpit.rectification;

import java.time.YearMonth;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.figure.FigureNames;
import luzhi.core.period.Period;
import luzhi.core.problem.RuleBroken;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.page.PageParameters;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.workflow.rectification.MonthlyAnswers;
import luzhi.report.workflow.rectification.MonthlyListService;
import luzhi.report.workflow.rectification.RectificationQueries;
import luzhi.report.workflow.rectification.Status;

/** What a region and all below it had to rectify in a month. */
@Path("/cockpit/{cycle}/{region}/rectifications/month")
@Produces(MediaType.TEXT_HTML)
public class MonthPageResource {

    private final Frames frames;
    private final MonthlyListService lists;
    private final MonthlyAnswers files;
    private final RectificationQueries rectifications;

    MonthPageResource(Frames frames, MonthlyListService lists, MonthlyAnswers files,
            RectificationQueries rectifications) {
        this.frames = frames;
        this.lists = lists;
        this.files = files;
        this.rectifications = rectifications;
    }

    /**
     * @param month null for that of now
     * @param status how items have to stand; null for any
     * @throws RuleBroken if the month has not begun
     */
    @GET
    @Admitted("rows")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public MonthPage list(@BeanParam EvaluationPath at, @RestQuery YearMonth month, @RestQuery Status status,
            @BeanParam PageParameters pages) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.RECTIFICATIONS);
        MonthlyListService.ListedMonth listed = lists.list(at.region(), month, status, pages);
        return new MonthPage(frame, new ShownMonth(listed,
                FigureNames.period(Period.parse(listed.page().month().toString()), frame.language()), status,
                YearMonth.from(rectifications.today())));
    }

    /**
     * The same as a workbook, whole.
     *
     * @throws RuleBroken if the month has not begun
     */
    @GET
    @Path("/file")
    @Admitted("rows")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.WILDCARD)
    public Response file(@BeanParam EvaluationPath at, @RestQuery YearMonth month) {
        return files.workbook(at.region(), month);
    }
}
