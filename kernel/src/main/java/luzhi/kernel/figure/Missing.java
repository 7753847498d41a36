package luzhi.kernel.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Why a figure has no value. Not the same as zero, which is a value. */
public enum Missing {
    /** The region should have stated it and has not. */
    NOT_REPORTED,
    /** There can be no such figure here. */
    NOT_APPLICABLE;

    static Optional<Missing> find(String code) {
        return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }

    @JsonCreator
    static Missing of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("Unknown reason " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
