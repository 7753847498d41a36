package luzhi.report.workflow.rectification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many items there were in a month, and what became of them: open at the start and opened and reopened, less those closed,
 * are open at the end; closed at the start and closed, less those reopened and confirmed, are closed at the end.
 */
@Schema(name = "RectificationCounts")
public record MonthlyCounts(
        @Schema(description = "Open when the month began") int openAtStart,
        @Schema(description = "Opened in the month") int opened,
        @Schema(description = "How often one was reopened in the month") int reopened,
        @Schema(description = "How often one was closed in the month") int closed,
        @Schema(description = "Open when it ended, whether or not overdue") int openAtEnd,
        @Schema(description = "Open and overdue when it ended") int overdueAtEnd,
        @Schema(description = "Closed but not confirmed when the month began") int closedAtStart,
        @Schema(description = "Confirmed in the month (销号)") int confirmed,
        @Schema(description = "Closed but not confirmed when it ended") int closedAtEnd) {

    static final MonthlyCounts NONE = new MonthlyCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    MonthlyCounts plus(MonthlyCounts other) {
        return new MonthlyCounts(openAtStart + other.openAtStart, opened + other.opened, reopened + other.reopened,
                closed + other.closed, openAtEnd + other.openAtEnd, overdueAtEnd + other.overdueAtEnd,
                closedAtStart + other.closedAtStart, confirmed + other.confirmed, closedAtEnd + other.closedAtEnd);
    }
}
