package luzhi.report.workflow.submission;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.problem.Conflict;
import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.EditingGuard;

/**
 * Closes an evaluation to changes while somebody has it before him or has accepted it. What is being changed when it is submitted
 * is either in the seal or refused: a step waits for changes under way, and changes for a step.
 */
@ApplicationScoped
class SubmissionGuard implements EditingGuard {

    private final SubmissionRepository repository;

    SubmissionGuard(SubmissionRepository repository) {
        this.repository = repository;
    }

    @Override
    public void requireOpen(int cycle, RegionCode region) {
        repository.lockShared(cycle, region);
        State state = repository.find(cycle, region).map(Submission::state).orElse(State.DRAFT);
        if (!state.isOpen()) {
            throw new Conflict("evaluation-" + state.code(), cycle, region);
        }
    }
}
