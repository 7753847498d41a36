package luzhi.core.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** Why a figure has no value. Not the same as zero, which is a value. */
public enum Missing {
    /** The region should have stated it and has not. */
    NOT_REPORTED,
    /** There can be no such figure here. */
    NOT_APPLICABLE;

    /** @throws IllegalArgumentException if there is no such reason */
    @JsonCreator
    public static Missing of(String code) {
        return Codes.get(Missing.class, code);
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
