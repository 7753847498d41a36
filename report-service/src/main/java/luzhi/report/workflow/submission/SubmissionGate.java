package luzhi.report.workflow.submission;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.problem.Conflict;
import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.EditingGate;

/**
 * Closes an evaluation to changes while somebody has it before him or has accepted it. What is being changed when it is submitted
 * is either in the seal or refused: a step waits for changes under way, and changes for a step.
 */
@ApplicationScoped
class SubmissionGate implements EditingGate {

    private final SubmissionStore store;

    SubmissionGate(SubmissionStore store) {
        this.store = store;
    }

    @Override
    public void requireOpen(int cycle, RegionCode region) {
        store.lockShared(cycle, region);
        State state = store.find(cycle, region).map(Submission::state).orElse(State.DRAFT);
        if (!state.isOpen()) {
            throw new Conflict("evaluation-" + state.code(), cycle, region);
        }
    }
}
