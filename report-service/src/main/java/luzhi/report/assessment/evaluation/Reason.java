package luzhi.report.assessment.evaluation;

import java.util.List;

/**
 * Why a verdict is as it is: a sentence of {@code wording/verdicts*.properties} with what it names.
 */
public record Reason(String code, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String code, Object... arguments) {
        return new Reason(code, List.of(arguments));
    }
}
