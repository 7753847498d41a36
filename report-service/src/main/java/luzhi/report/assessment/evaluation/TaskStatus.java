package luzhi.report.assessment.evaluation;

import java.util.Collection;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.PlainJava;
import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** How far a task is. */
@PlainJava
public enum TaskStatus implements Titled {
    /** Every criterion that decides it is met or does not apply. */
    COMPLETED("已完成", "completed"),
    /** Something is still open, its deadline ahead; nothing is broken or unknown. */
    IN_PROGRESS("进行中", "in progress"),
    /** A rule is broken. */
    NOT_COMPLETED("未完成", "not completed"),
    /** No rule is known to be broken, yet something needed to judge is missing. */
    INSUFFICIENT_DATA("数据不足", "insufficient data");

    private final Title title;

    TaskStatus(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }

    static TaskStatus of(Collection<Verdict> verdicts) {
        return switch (Verdict.ofAll(verdicts)) {
            case NOT_MET -> NOT_COMPLETED;
            case NOT_EVALUABLE -> INSUFFICIENT_DATA;
            case IN_PROGRESS -> IN_PROGRESS;
            case MET, NOT_APPLICABLE -> COMPLETED;
        };
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
