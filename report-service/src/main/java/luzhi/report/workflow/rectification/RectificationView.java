package luzhi.report.workflow.rectification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import luzhi.core.region.RegionCode;

/**
 * An item as the API shows it.
 *
 * @param status how it stands today; null where a revision is shown
 * @param daysLate by how many days it missed its deadline, until today or until it was closed; null where a revision is shown
 * @param progress what was reported on it, the first report first; null in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Rectification")
public record RectificationView(
        long id,
        int cycle,
        @Schema(implementation = String.class, example = "620700", description = "The region that has to rectify") RegionCode region,
        @Schema(implementation = String.class, example = "620700", description = "The region whose evaluation found it") RegionCode evaluated,
        String criterion,
        Shortfall shortfall,
        @Schema(description = "存在问题") String problem,
        @Schema(description = "整改措施") String measures,
        @Schema(description = "责任单位") String owner,
        @Schema(description = "责任人") String person,
        @Schema(description = "整改时限") LocalDate deadline,
        State state,
        @Schema(description = "How it stands today: its state, and `overdue` past the deadline; not said of revisions") Status status,
        @Schema(description = "By how many days it missed its deadline, until today or until it was closed; not said of revisions") Long daysLate,
        Closing closing,
        @Schema(description = "What made this revision") RectificationAction act,
        @Schema(description = "Why: the reason of a new deadline or of reopening, the comment of whoever confirmed") String remark,
        LocalDate openedOn,
        String openedBy,
        @Schema(description = "From 1; in quotes, the ETag that guards a change") int revision,
        OffsetDateTime recordedAt,
        String recordedBy,
        @Schema(description = "What was reported on it, the first report first; not in lists") List<Progress> progress) {

    /** An item as it stands on a day. */
    static RectificationView of(Rectification item, LocalDate today) {
        return view(item, Status.on(today, item), item.daysLate(today), null);
    }

    /** The same with all that was reported on it. */
    static RectificationView of(Rectification item, LocalDate today, List<Progress> progress) {
        return view(item, Status.on(today, item), item.daysLate(today), progress);
    }

    /** An item as it was. */
    static RectificationView ofRevision(Rectification item) {
        return view(item, null, null, null);
    }

    private static RectificationView view(Rectification item, Status status, Long daysLate, List<Progress> progress) {
        Plan plan = item.plan();
        return new RectificationView(item.id(), item.cycle(), item.region(), item.evaluated(), item.criterion(),
                item.shortfall(), item.problem(), plan.measures(), plan.owner(), plan.person(), plan.deadline(),
                item.state(), status, daysLate, item.closing(), item.act(), item.remark(), item.openedOn(),
                item.openedBy(), item.revision(), item.recordedAt(), item.recordedBy(), progress);
    }
}
