package luzhi.report.workflow.rectification;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;

/** How an item stands on a day: its state, and of open ones whether the deadline has passed. */
public enum Status {
    /** 整改中, whether or not it is overdue. */
    OPEN(State.OPEN, "整改中", "open"),
    /** 整改中, past its deadline. */
    OVERDUE(State.OPEN, "已逾期", "overdue"),
    /** 待销号. */
    CLOSED(State.CLOSED, "待销号", "closed, to be confirmed"),
    /** 已销号. */
    CONFIRMED(State.CONFIRMED, "已销号", "confirmed");

    private final State state;
    private final Title title;

    Status(State state, String zh, String en) {
        this.state = state;
        this.title = new Title(zh, en);
    }

    /** The narrowest that holds of an item on a day. */
    static Status on(LocalDate day, Rectification item) {
        return switch (item.state()) {
            case OPEN -> item.daysLate(day) > 0 ? OVERDUE : OPEN;
            case CLOSED -> CLOSED;
            case CONFIRMED -> CONFIRMED;
        };
    }

    State state() {
        return state;
    }

    Title title() {
        return title;
    }

    /** @throws IllegalArgumentException if there is no such status */
    @JsonCreator
    static Status of(String code) {
        return Codes.get(Status.class, code);
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
