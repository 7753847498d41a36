package luzhi.report.workflow.rectification;

import java.util.EnumSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;
import luzhi.kernel.access.Role;
import luzhi.report.workflow.step.Act;
import luzhi.report.workflow.step.Office;

/** What is done to an item: from which state it leads to which, and whose it is. All there is to know of the order of things. */
public enum RectificationAction implements Act<State>, Titled {
    /** It came into being. */
    OPENED("立项", "opened", EnumSet.noneOf(State.class), State.OPEN,
            Office.ofRegionAndAbove(Role.REPORTER, Role.REVIEWER, Role.ADMIN)),
    /** Its measures, owner or deadline were changed. */
    CHANGED("变更", "changed", EnumSet.of(State.OPEN), State.OPEN,
            Office.ofRegionAndAbove(Role.REPORTER, Role.REVIEWER, Role.ADMIN)),
    /** Progress was reported on it. */
    REPORTED("报告进展", "reported on", EnumSet.of(State.OPEN), State.OPEN,
            Office.ofRegionAndAbove(Role.REPORTER, Role.REVIEWER, Role.ADMIN)),
    /** The region says, with evidence, that it is done. */
    CLOSED("报结", "closed", EnumSet.of(State.OPEN), State.CLOSED,
            Office.ofRegionAndAbove(Role.REPORTER, Role.REVIEWER, Role.ADMIN)),
    /** A region above is not satisfied. */
    REOPENED("退回", "reopened", EnumSet.of(State.CLOSED), State.OPEN,
            Office.ofAbove(Role.REVIEWER, Role.INSPECTOR, Role.ADMIN)),
    /** A region above is satisfied (销号). */
    CONFIRMED("销号", "confirmed", EnumSet.of(State.CLOSED), State.CONFIRMED,
            Office.ofAbove(Role.REVIEWER, Role.INSPECTOR, Role.ADMIN));

    private final Title title;
    private final Set<State> from;
    private final State to;
    private final Office office;

    RectificationAction(String zh, String en, Set<State> from, State to, Office office) {
        this.title = new Title(zh, en);
        this.from = from;
        this.to = to;
        this.office = office;
    }

    /** What cannot be done out of order: closed, confirmed. */
    @Override
    public Title title() {
        return title;
    }

    @Override
    public Set<State> from() {
        return from;
    }

    State to() {
        return to;
    }

    @Override
    public Office office() {
        return office;
    }

    /** To reopen what one closed oneself is no judgement, but a second thought. */
    @Override
    public boolean isJudgement() {
        return this == CONFIRMED;
    }

    /** @throws IllegalArgumentException if there is no such act */
    @JsonCreator
    static RectificationAction of(String code) {
        return Codes.get(RectificationAction.class, code);
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
