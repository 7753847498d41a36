package luzhi.relations;

import java.util.List;

/**
 * The probable error, as calculated: a sentence {@code diagnosis-CODE} of {@code wording/findings*.properties} with what it names.
 *
 * @param arguments plain numbers, {@link Amount amounts}, periods, or {@link luzhi.core.figure.FigureKey keys} of figures
 */
public record Diagnosis(String code, List<Object> arguments) {

    public Diagnosis {
        arguments = List.copyOf(arguments);
    }

    public static Diagnosis of(String code, Object... arguments) {
        return new Diagnosis(code, List.of(arguments));
    }
}
