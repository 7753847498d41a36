package luzhi.report.consistency;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.kernel.language.Codes;

/** What became of checking a relation. */
public enum Outcome {
    HOLDS, BROKEN,
    /** Something that it takes is missing, which is no finding. */
    UNCHECKED;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
