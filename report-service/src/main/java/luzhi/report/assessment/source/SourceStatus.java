package luzhi.report.assessment.source;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** What became of asking a service for figures. */
public enum SourceStatus {
    /** It answered in full. */
    AVAILABLE,
    /** No connection, or it broke off. */
    UNREACHABLE,
    /** It did not answer in time. */
    TIMED_OUT,
    /** It answered with an error. */
    FAILED,
    /** It answered something that is no list of figures, or far too much. */
    MALFORMED;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
