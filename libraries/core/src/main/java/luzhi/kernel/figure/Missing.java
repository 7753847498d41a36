package luzhi.kernel.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.kernel.language.Codes;

/** Why a figure has no value. Not the same as zero, which is a value. */
public enum Missing {
    /** The region should have stated it and has not. */
    NOT_REPORTED,
    /** There can be no such figure here. */
    NOT_APPLICABLE;

    @JsonCreator
    static Missing of(String code) {
        return Codes.get(Missing.class, code);
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
