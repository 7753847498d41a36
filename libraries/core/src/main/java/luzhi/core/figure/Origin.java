package luzhi.core.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** Where a figure comes from. */
public enum Origin {
    /** Somebody stated it. */
    REPORTED,
    /** Computed from other figures. */
    DERIVED;

    @JsonCreator
    static Origin of(String code) {
        return Codes.get(Origin.class, code);
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
