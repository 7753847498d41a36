package luzhi.report.workflow.rectification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** What is done to an item: from which state it leads to which. All there is to know of the order of things. */
public enum RectificationAction implements Titled {
    /** It came into being. */
    OPENED("立项", "opened", null, State.OPEN),
    /** Its measures, owner or deadline were changed. */
    CHANGED("变更", "changed", State.OPEN, State.OPEN),
    /** Progress was reported on it. */
    REPORTED("报告进展", "reported on", State.OPEN, State.OPEN),
    /** The region says, with evidence, that it is done. */
    CLOSED("报结", "closed", State.OPEN, State.CLOSED),
    /** A region above is not satisfied. */
    REOPENED("退回", "reopened", State.CLOSED, State.OPEN),
    /** A region above is satisfied (销号). */
    CONFIRMED("销号", "confirmed", State.CLOSED, State.CONFIRMED);

    private final Title title;
    private final State from;
    private final State to;

    RectificationAction(String zh, String en, State from, State to) {
        this.title = new Title(zh, en);
        this.from = from;
        this.to = to;
    }

    /** What cannot be done out of order: closed, confirmed. */
    @Override
    public Title title() {
        return title;
    }

    /** The state in which it can be done; null before there is an item. */
    State from() {
        return from;
    }

    State to() {
        return to;
    }

    /** Whether it judges the region's own word, so that only regions above may do it. */
    boolean isFromAbove() {
        return from == State.CLOSED;
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
