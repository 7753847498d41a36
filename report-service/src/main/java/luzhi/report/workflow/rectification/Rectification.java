package luzhi.report.workflow.rectification;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import luzhi.core.region.RegionCode;

/**
 * An item to be rectified, at one of its revisions.
 *
 * @param region the one that has to rectify
 * @param evaluated the one whose evaluation found it: the region itself, or one above
 * @param problem 存在问题
 * @param closing null while it is open
 * @param act what made this revision
 * @param remark why: the reason of a new deadline or of reopening, the comment of whoever confirmed; null for none
 * @param openedOn the day on which it was opened
 * @param revision from 1
 */
record Rectification(long id, int cycle, RegionCode region, RegionCode evaluated, String criterion,
        Shortfall shortfall, String problem, Plan plan, State state, Closing closing, RectificationAction act,
        String remark,
        LocalDate openedOn, String openedBy, int revision, OffsetDateTime recordedAt, String recordedBy) {

    /** The next revision. */
    Rectification next(Plan newPlan, State newState, Closing newClosing, RectificationAction by, String why,
            OffsetDateTime at,
            String who) {
        return new Rectification(id, cycle, region, evaluated, criterion, shortfall, problem, newPlan, newState,
                newClosing, by, why, openedOn, openedBy, revision + 1, at, who);
    }

    /**
     * By how many days the deadline was missed until it was closed or, while it is open, until the day asked for; 0 if it was
     * not.
     */
    long daysLate(LocalDate asked) {
        LocalDate until = closing == null ? asked : closing.on();
        return Math.max(0, until.toEpochDay() - plan.deadline().toEpochDay());
    }

    /** The entity tag that guards a change of it. */
    String tag() {
        return '"' + String.valueOf(revision) + '"';
    }
}
