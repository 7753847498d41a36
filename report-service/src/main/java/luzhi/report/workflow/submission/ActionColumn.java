package luzhi.report.workflow.submission;

import luzhi.kernel.revision.CodeColumn;

/** An action as a column keeps it. */
final class ActionColumn extends CodeColumn<Action> {

    ActionColumn() {
        super(Action.class);
    }
}
