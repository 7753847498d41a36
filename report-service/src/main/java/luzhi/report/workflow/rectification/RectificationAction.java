package luzhi.report.workflow.rectification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** What is done to an item: from which state it leads to which. All there is to know of the order of things. */
public enum RectificationAction {
    /** It came into being. */
    OPENED(null, State.OPEN),
    /** Its measures, owner or deadline were changed. */
    CHANGED(State.OPEN, State.OPEN),
    /** Progress was reported on it. */
    REPORTED(State.OPEN, State.OPEN),
    /** The region says, with evidence, that it is done. */
    CLOSED(State.OPEN, State.CLOSED),
    /** A region above is not satisfied. */
    REOPENED(State.CLOSED, State.OPEN),
    /** A region above is satisfied (销号). */
    CONFIRMED(State.CLOSED, State.CONFIRMED);

    private final State from;
    private final State to;

    RectificationAction(State from, State to) {
        this.from = from;
        this.to = to;
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

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
