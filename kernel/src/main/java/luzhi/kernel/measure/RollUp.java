package luzhi.kernel.measure;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a measure's figures of counties make that of the city. */
public enum RollUp {
    /** By adding. */
    SUM,
    /** Not at all: ratios, averages and standards are had anew from what they are made of. */
    NONE;

    @JsonCreator
    static RollUp of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
