package luzhi.report.workflow.rectification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** How far an item is. */
public enum State {
    /** Being rectified (整改中). */
    OPEN,
    /** Rectified, as the region says; to be confirmed from above (待销号). */
    CLOSED,
    /** Confirmed, and done with (已销号). */
    CONFIRMED;

    /** @throws IllegalArgumentException if there is no such state */
    @JsonCreator
    static State of(String code) {
        return Codes.get(State.class, code);
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
