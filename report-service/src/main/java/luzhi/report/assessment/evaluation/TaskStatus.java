package luzhi.report.assessment.evaluation;

import java.util.Collection;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.PlainJava;
import luzhi.core.language.Codes;

/** How far a task is. */
@PlainJava
public enum TaskStatus {
    /** Every criterion that decides it is met or does not apply. */
    COMPLETED,
    /** Something is still open, its deadline ahead; nothing is broken or unknown. */
    IN_PROGRESS,
    /** A rule is broken. */
    NOT_COMPLETED,
    /** No rule is known to be broken, yet something needed to judge is missing. */
    INSUFFICIENT_DATA;

    static TaskStatus of(Collection<Verdict> verdicts) {
        return switch (Verdict.ofAll(verdicts)) {
            case NOT_MET -> NOT_COMPLETED;
            case NOT_EVALUABLE -> INSUFFICIENT_DATA;
            case IN_PROGRESS -> IN_PROGRESS;
            case MET, NOT_APPLICABLE -> COMPLETED;
        };
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
