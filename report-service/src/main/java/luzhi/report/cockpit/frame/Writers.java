package luzhi.report.cockpit.frame;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;

import luzhi.kernel.access.Role;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.workflow.submission.SubmissionWriter;

/** Who is offered a form in which a region says something of itself. Whether it is taken, the service decides that is asked. */
@ApplicationScoped
public class Writers {

    private final SecurityIdentity identity;
    private final SubmissionWriter submissions;

    Writers(SecurityIdentity identity, SubmissionWriter submissions) {
        this.identity = identity;
        this.submissions = submissions;
    }

    /** Whether it is for the viewer to say anything of a region. */
    public boolean mayReport() {
        return Stream.of(Role.REPORTER, Role.REVIEWER, Role.ADMIN).anyMatch(identity::hasRole);
    }

    /** Whether it is for the viewer to state figures of a region: they are corrected whenever they are wrong, submitted or not. */
    public boolean mayState() {
        return Stream.of(Role.REPORTER, Role.ADMIN).anyMatch(identity::hasRole);
    }

    /** Whether that is for the viewer, and the evaluation open to changes. */
    public boolean mayWrite(EvaluationPath at) {
        return mayReport() && submissions.showState(at.cycle(), at.region()).state().isOpen();
    }
}
