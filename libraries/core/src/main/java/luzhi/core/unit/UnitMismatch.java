package luzhi.core.unit;

import java.util.List;

/**
 * Parts of a formula that do not go together.
 *
 * @param code in kebab-case, the key of its sentence
 * @param arguments what the sentence names: the part at fault first
 */
public record UnitMismatch(String code, List<Object> arguments) {

    public UnitMismatch {
        arguments = List.copyOf(arguments);
    }

    static UnitMismatch of(String code, Object... arguments) {
        return new UnitMismatch(code, List.of(arguments));
    }
}
