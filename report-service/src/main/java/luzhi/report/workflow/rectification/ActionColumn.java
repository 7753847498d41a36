package luzhi.report.workflow.rectification;

import luzhi.kernel.revision.CodeColumn;

/** An act as a column keeps it. */
final class ActionColumn extends CodeColumn<RectificationAction> {

    ActionColumn() {
        super(RectificationAction.class);
    }
}
