package luzhi.report.cockpit.submission;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import luzhi.core.problem.NotFound;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.EntityTags;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Refused;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.workflow.submission.Action;
import luzhi.report.workflow.submission.ReturnReason;
import luzhi.report.workflow.submission.StepDraft;
import luzhi.report.workflow.submission.SubmissionSteps;
import luzhi.report.workflow.submission.SubmissionWriter;

/** Where an evaluation stands, and the steps that lead on. */
@Path("/cockpit/{cycle}/{region}/submission")
@Produces(MediaType.TEXT_HTML)
public class SubmissionPageResource {

    /** So many steps no evaluation of a year takes; of more, the first are shown. */
    private static final int STEPS = 200;

    private final Frames frames;
    private final Refused refused;
    private final CycleCatalog cycles;
    private final SubmissionWriter submissions;
    private final SubmissionSteps steps;

    SubmissionPageResource(Frames frames, Refused refused, CycleCatalog cycles, SubmissionWriter submissions,
            SubmissionSteps steps) {
        this.frames = frames;
        this.refused = refused;
        this.cycles = cycles;
        this.submissions = submissions;
        this.steps = steps;
    }

    @GET
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public SubmissionPage show(@BeanParam EvaluationPath at) {
        return page(at, null);
    }

    /** @throws NotFound if there is no such step */
    @POST
    @Path("/{action}")
    @Admitted("evaluation")
    @RolesAllowed({Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Response take(@BeanParam EvaluationPath at, @RestPath Action action, @RestForm String comment,
            @RestForm List<String> item, @RestForm List<String> reason, @RestForm int revision) {
        List<ReturnReason> reasons = reasons(item, reason);
        Cycle cycle = cycles.get(at.cycle(), at.region());
        return refused.orAgain(
                () -> steps.take(at.cycle(), at.region(), action, StepDraft.of(action, comment, reasons, cycle),
                        EntityTags.ofRevision(revision)),
                Section.SUBMISSION.address(at.cycle(), at.region().text()),
                problem -> page(at, new ShownSubmission.Attempt(action, comment, reasons, problem)));
    }

    /** What was left empty was not meant. */
    private static List<ReturnReason> reasons(List<String> items, List<String> reasons) {
        List<ReturnReason> said = new ArrayList<>();
        for (int i = 0; i < Math.min(items.size(), reasons.size()); i++) {
            if (!items.get(i).isBlank() || !reasons.get(i).isBlank()) {
                said.add(new ReturnReason(items.get(i), reasons.get(i)));
            }
        }
        return said;
    }

    private SubmissionPage page(EvaluationPath at, ShownSubmission.Attempt attempt) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.SUBMISSION);
        return new SubmissionPage(frame, new ShownSubmission(cycles.get(at.cycle(), at.region()), frame.language(),
                submissions.show(at.cycle(), at.region()), steps.list(at.cycle(), at.region(), STEPS), attempt));
    }
}
