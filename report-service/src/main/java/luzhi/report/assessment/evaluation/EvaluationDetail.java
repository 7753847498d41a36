package luzhi.report.assessment.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** How much of an evaluation is shown. Each shows what the one before it does. */
@Schema(name = "EvaluationDetail")
public enum EvaluationDetail {
    /** Tasks with their status, and how many criteria have which verdict. */
    TASKS,
    /** Criteria with their verdicts too. */
    CRITERIA,
    /** Whatever they rest on and whatever was found, too. */
    FULL;

    /** @throws IllegalArgumentException if there is no such detail */
    static EvaluationDetail of(String code) {
        return Codes.get(EvaluationDetail.class, code);
    }

    boolean showsCriteria() {
        return this != TASKS;
    }

    boolean showsAll() {
        return this == FULL;
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
