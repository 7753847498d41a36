package luzhi.report.cockpit.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.EvaluationDetail;
import luzhi.report.assessment.evaluation.EvaluationService;
import luzhi.report.assessment.evaluation.EvaluationShown;
import luzhi.report.assessment.evaluation.WordedEvaluations;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.workflow.submission.SubmissionWriter;

/** The overview of an evaluation. */
@Path("/cockpit/{cycle}/{region}")
@Produces(MediaType.TEXT_HTML)
public class BoardResource {

    private static final EvaluationShown SHOWN = new EvaluationShown(EvaluationDetail.CRITERIA, null);

    private final Frames frames;
    private final EvaluationService evaluator;
    private final WordedEvaluations evaluations;
    private final SubmissionWriter submissions;

    BoardResource(Frames frames, EvaluationService evaluator, WordedEvaluations evaluations,
            SubmissionWriter submissions) {
        this.frames = frames;
        this.evaluator = evaluator;
        this.evaluations = evaluations;
        this.submissions = submissions;
    }

    @GET
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public BoardPage show(@BeanParam EvaluationPath at) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.BOARD);
        Evaluation judged = evaluator.evaluate(at.cycle(), at.region(), null);
        return new BoardPage(frame, Board.of(evaluations.write(judged, SHOWN, frame.language()),
                submissions.show(judged)));
    }
}
