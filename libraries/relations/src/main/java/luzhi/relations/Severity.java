package luzhi.relations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** How much a finding weighs. The gravest first. */
public enum Severity {
    /** The figures cannot all be right. */
    ERROR,
    /** The figures cannot all be right unless they are about different things. */
    WARNING,
    /** The figures can be right; a look is worth it. */
    NOTICE;

    @JsonCreator
    static Severity of(String code) {
        return Codes.get(Severity.class, code);
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
