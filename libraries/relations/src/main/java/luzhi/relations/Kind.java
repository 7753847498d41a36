package luzhi.relations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** What kind of arithmetic does not hold. */
public enum Kind {
    /** Parts do not add up to their whole. */
    SUM_MISMATCH,
    /** Two figures do not differ by what is said. */
    DIFFERENCE_MISMATCH,
    /** A rate of growth does not follow from the two years. */
    GROWTH_MISMATCH,
    /** A share is not that of its parts in their whole. */
    SHARE_MISMATCH,
    /** An average is not its total by its number. */
    AVERAGE_MISMATCH,
    /** A ratio does not follow from its two sides. */
    RATIO_MISMATCH,
    /** Something is more, or less, than it can be. */
    BOUND_EXCEEDED,
    /** The same thing is stated twice, and not the same. */
    RESTATEMENT_MISMATCH,
    /** What is said to rise falls, or the other way round. */
    DIRECTION_MISMATCH,
    /** Values are the same where they can hardly be. */
    REPEATED_VALUES,
    /** A text states something other than is recorded. */
    RECORD_MISMATCH,
    /** A figure is reported otherwise than registers, or the figures it is calculated from, give it. */
    REPORTED_DIFFERS_FROM_DERIVED;

    @JsonCreator
    static Kind of(String code) {
        return Codes.get(Kind.class, code);
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
