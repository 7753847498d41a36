package luzhi.relations;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** How what is stated and what is computed lie to one another where a relation does not hold. */
public enum Contrast {
    /** They have no number in common. */
    DIFFERS,
    /** What is computed is above the most it may be. */
    ABOVE,
    /** What is computed is below the least it may be. */
    BELOW,
    /** No whole number gives what is stated. */
    NO_WHOLE_NUMBER,
    /** One rises, the other falls. */
    OPPOSITE,
    /** Values are the same. */
    REPEATED;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
