package luzhi.report.workflow.rectification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far an item has come, as the API shows it.
 *
 * @param status how it stands on the day asked for; null where a revision is shown
 * @param daysLate by how many days it missed its deadline, until that day or until it was closed; null where a revision is shown
 */
public record StageView(
        State state,
        @Schema(description = "How it stands today: its state, and `overdue` past the deadline; not said of revisions") @Nullable Status status,
        @Schema(description = "By how many days it missed its deadline, until today or until it was closed; not said of revisions") @Nullable Long daysLate,
        @Nullable Closing closing,
        @Schema(description = "What made this revision") RectificationAction act,
        @Schema(description = "Why: the reason of a new deadline or of reopening, the comment of whoever confirmed") @Nullable String remark) {}
