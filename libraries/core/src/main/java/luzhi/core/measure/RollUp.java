package luzhi.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** How a measure's figures of counties make that of the city. */
public enum RollUp {
    /** By adding. */
    SUM,
    /** Not at all: ratios, averages and standards are had anew from what they are made of. */
    NONE;

    @JsonCreator
    static RollUp of(String code) {
        return Codes.get(RollUp.class, code);
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
