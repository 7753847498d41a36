package luzhi.relations;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** What became of checking a relation. */
public enum Outcome {
    HOLDS, BROKEN,
    /** Something that it takes is missing, which is no finding. */
    UNCHECKED;

    /** @throws IllegalArgumentException if there is no such outcome */
    public static Outcome of(String code) {
        return Codes.get(Outcome.class, code);
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
