package luzhi.report.workflow.submission;

import java.util.List;

import luzhi.core.problem.Fault;

/**
 * Something about an evaluation that is worth knowing before it is submitted.
 *
 * @param blocking whether it keeps the evaluation from being submitted
 * @param item what it is about: as in {@link ReturnReason}, or {@code region:CODE} or {@code service:NAME}
 * @param code of its sentence in {@code wording/service-problems*.properties}
 * @param arguments what the sentence names
 */
public record Concern(boolean blocking, String item, String code, List<Object> arguments) {

    public Concern {
        arguments = List.copyOf(arguments);
    }

    /** One that keeps the evaluation from being submitted. */
    public static Concern blocking(String item, String code, Object... arguments) {
        return new Concern(true, item, code, List.of(arguments));
    }

    /** One that whoever submits should know of. */
    public static Concern warning(String item, String code, Object... arguments) {
        return new Concern(false, item, code, List.of(arguments));
    }

    Fault fault() {
        return Fault.of(code, arguments.toArray());
    }
}
