package luzhi.report.workflow.rectification;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** How an item stands on a day: its state, and of open ones whether the deadline has passed. */
@Schema(name = "RectificationStatus")
public enum Status implements Titled {
    /** 整改中, whether or not it is overdue. */
    OPEN(State.OPEN, State.OPEN.title()),
    /** 整改中, past its deadline. */
    OVERDUE(State.OPEN, new Title("已逾期", "overdue")),
    /** 待销号. */
    CLOSED(State.CLOSED, State.CLOSED.title()),
    /** 已销号. */
    CONFIRMED(State.CONFIRMED, State.CONFIRMED.title());

    private final State state;
    private final Title title;

    Status(State state, Title title) {
        this.state = state;
        this.title = title;
    }

    /** By how many days a deadline was missed until that day; 0 if it was not. */
    static long daysLate(LocalDate deadline, LocalDate until) {
        return Math.max(0, until.toEpochDay() - deadline.toEpochDay());
    }

    /** The narrowest that holds. */
    static Status of(State state, long daysLate) {
        return switch (state) {
            case OPEN -> daysLate > 0 ? OVERDUE : OPEN;
            case CLOSED -> CLOSED;
            case CONFIRMED -> CONFIRMED;
        };
    }

    State state() {
        return state;
    }

    @Override
    public Title title() {
        return title;
    }

    /** @throws IllegalArgumentException if there is no such status */
    @JsonCreator
    static Status of(String code) {
        return Codes.get(Status.class, code);
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
