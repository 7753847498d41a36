package luzhi.report.workflow.rectification;

import luzhi.kernel.revision.CodeColumn;

/** A state as a column keeps it. */
final class StateColumn extends CodeColumn<State> {

    StateColumn() {
        super(State.class);
    }
}
