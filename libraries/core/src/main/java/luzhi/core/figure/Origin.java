package luzhi.core.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** Where a figure comes from. */
public enum Origin implements Titled {
    /** Somebody stated it. */
    REPORTED("填报", "reported"),
    /** Computed from other figures. */
    DERIVED("计算", "derived");

    private final Title title;

    Origin(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }

    @JsonCreator
    static Origin of(String code) {
        return Codes.get(Origin.class, code);
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
