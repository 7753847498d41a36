package luzhi.report.cockpit.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import luzhi.core.problem.NotFound;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.evaluation.EvaluationDetail;
import luzhi.report.assessment.evaluation.EvaluationShown;
import luzhi.report.assessment.evaluation.EvaluationView;
import luzhi.report.assessment.evaluation.WordedEvaluations;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Place;
import luzhi.report.cockpit.frame.Section;

/** Two years of a region side by side. */
@Path("/cockpit/{cycle}/{region}/compare")
@Produces(MediaType.TEXT_HTML)
public class ComparisonResource {

    private static final EvaluationShown SHOWN = new EvaluationShown(EvaluationDetail.CRITERIA, null);

    private final Frames frames;
    private final WordedEvaluations evaluations;
    private final CycleCatalog cycles;

    ComparisonResource(Frames frames, WordedEvaluations evaluations, CycleCatalog cycles) {
        this.frames = frames;
        this.evaluations = evaluations;
        this.cycles = cycles;
    }

    /** @throws NotFound if nothing judges the region in the other year */
    @GET
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public ComparisonPage compare(@BeanParam EvaluationPath at, @BeanParam Choice choice) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.COMPARISON);
        List<Integer> others = cycles.listAll(at.region()).stream().map(Cycle::year)
                .filter(year -> year != at.cycle()).toList();
        Optional<Integer> other = choice.with() == null
                ? nearest(at.cycle(), others)
                : Optional.of(choice.with());
        return new ComparisonPage(frame,
                others.stream().map(year -> new Place(frame.at("/compare?with=" + year), String.valueOf(year),
                        other.filter(year::equals).isPresent())).toList(),
                choice, other.map(year -> compare(at, year, frame)).orElse(null));
    }

    /** The last year before, if there is one; else the next. */
    private static Optional<Integer> nearest(int year, List<Integer> others) {
        return others.stream().min(Comparator.comparing((Integer other) -> other > year)
                .thenComparing(other -> Math.abs(other - year)));
    }

    private YearsCompared compare(EvaluationPath at, int with, PageFrame frame) {
        EvaluationView one = evaluate(at, at.cycle(), frame);
        EvaluationView other = evaluate(at, with, frame);
        return with < at.cycle() ? new YearsCompared(other, one) : new YearsCompared(one, other);
    }

    private EvaluationView evaluate(EvaluationPath at, int year, PageFrame frame) {
        return evaluations.evaluate(year, at.region(), null, SHOWN, frame.language());
    }
}
