package luzhi.report.cockpit.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.problem.NotFound;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Section;

/** One measure over years and regions. */
@Path("/cockpit/{cycle}/{region}/measures/{measure}")
@Produces(MediaType.TEXT_HTML)
public class MeasurePageResource {

    private final Frames frames;
    private final MeasureReader measures;
    private final FigureReader figures;

    MeasurePageResource(Frames frames, MeasureReader measures, FigureReader figures) {
        this.figures = figures;
        this.frames = frames;
        this.measures = measures;
    }

    /**
     * @param dimensions of the breakdown that is shown; null for the total
     * @param period whose figure of the region is explained; null for none
     * @throws NotFound if there is no such measure
     */
    @GET
    @Admitted("ranking")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public MeasurePage show(@BeanParam EvaluationPath at, @RestPath String measure, @RestQuery Dimensions dimensions,
            @RestQuery Period period) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.BOARD);
        Dimensions shown = dimensions == null ? Dimensions.NONE : dimensions;
        return new MeasurePage(frame, measures.read(at.cycle(), at.region(), measure, shown, frame.language()),
                period == null
                        ? null
                        : figures.explain(new FigureKey(at.region(), measure, period, shown), frame.language()));
    }
}
