package luzhi.report.cockpit.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import luzhi.core.problem.NotFound;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.evaluation.EvaluationDetail;
import luzhi.report.assessment.evaluation.EvaluationShown;
import luzhi.report.assessment.evaluation.WordedEvaluations;
import luzhi.report.assessment.trace.TraceService;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Section;

/** One task with its criteria, and one criterion with all that its verdict rests on. */
@Path("/cockpit/{cycle}/{region}")
@Produces(MediaType.TEXT_HTML)
public class TaskResource {

    private final Frames frames;
    private final WordedEvaluations evaluations;
    private final TraceService traces;

    TaskResource(Frames frames, WordedEvaluations evaluations, TraceService traces) {
        this.frames = frames;
        this.evaluations = evaluations;
        this.traces = traces;
    }

    /** @throws NotFound if there is no such task */
    @GET
    @Path("/tasks/{task}")
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public TaskPage showTask(@BeanParam EvaluationPath at, @RestPath int task) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.BOARD);
        return new TaskPage(frame, ShownTask.of(evaluations.evaluate(at.cycle(), at.region(), null,
                new EvaluationShown(EvaluationDetail.CRITERIA, task), frame.language())));
    }

    /** @throws NotFound if there is no such criterion */
    @GET
    @Path("/criteria/{criterion}")
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public CriterionPage showCriterion(@BeanParam EvaluationPath at, @RestPath String criterion) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.BOARD);
        return new CriterionPage(frame, ExplainedCriterion.of(
                traces.trace(at.cycle(), at.region(), criterion, null, frame.language()),
                traces.words(frame.language())));
    }
}
