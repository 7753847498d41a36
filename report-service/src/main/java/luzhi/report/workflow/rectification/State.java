package luzhi.report.workflow.rectification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** How far an item is. */
@Schema(name = "RectificationState")
public enum State implements Titled {
    /** Being rectified (整改中). */
    OPEN("整改中", "open"),
    /** Rectified, as the region says; to be confirmed from above (待销号). */
    CLOSED("待销号", "closed, to be confirmed"),
    /** Confirmed, and done with (已销号). */
    CONFIRMED("已销号", "confirmed");

    private final Title title;

    State(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }

    /** @throws IllegalArgumentException if there is no such state */
    @JsonCreator
    static State of(String code) {
        return Codes.get(State.class, code);
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
