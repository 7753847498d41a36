package luzhi.report.workflow.submission;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.StaleRevision;
import luzhi.core.region.RegionCode;

/** The steps of evaluations as a page shows and takes them. */
@ApplicationScoped
public class SubmissionSteps {

    private final SubmissionService submissions;

    SubmissionSteps(SubmissionService submissions) {
        this.submissions = submissions;
    }

    /**
     * Asks for all that the step needs of other services, then takes it.
     *
     * @param ifMatch the tag of the submission as the caller read it
     * @throws Forbidden if it is not the caller's to take such a step
     * @throws StaleRevision if another step was taken since the caller read it
     * @throws Conflict if the step does not lead on from there, or something is in the way
     */
    public void take(int cycle, RegionCode region, Action action, StepDraft said, String ifMatch) {
        submissions.take(cycle, region, action, said, ifMatch, submissions.prepare(cycle, region, action));
    }

    /** Those that an evaluation took, the first one first. */
    public List<Step> list(int cycle, RegionCode region, int atMost) {
        return submissions.listSteps(cycle, region, 0, atMost);
    }
}
