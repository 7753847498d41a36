package luzhi.report.workflow.rectification;

import java.time.LocalDate;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * How far an item has come.
 *
 * @param closing null while it is open
 * @param act what led here
 * @param remark why: the reason of a new deadline or of reopening, the comment of whoever confirmed; null for none
 */
@Embeddable
record Stage(@Convert(converter = StateColumn.class) State state, @Embedded Closing closing,
        @Convert(converter = ActionColumn.class) RectificationAction act, String remark) {

    static final Stage FIRST = new Stage(State.OPEN, null, RectificationAction.OPENED, null);

    /** Who closed it; null while it is open. */
    String closedBy() {
        return closing == null ? null : closing.by();
    }

    /** As it stands on a day, held against its deadline. */
    StageView on(LocalDate day, LocalDate deadline) {
        long daysLate = Status.daysLate(deadline, closing == null ? day : closing.on());
        return new StageView(state, Status.of(state, daysLate), daysLate, closing, act, remark);
    }

    /** As it was, whatever the day. */
    StageView view() {
        return new StageView(state, null, null, closing, act, remark);
    }
}
