package luzhi.kernel.figure;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a figure comes from. */
public enum Origin {
    /** Somebody stated it. */
    REPORTED,
    /** Computed from other figures. */
    DERIVED;

    @JsonCreator
    static Origin of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
