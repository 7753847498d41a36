package luzhi.core.unit;

import java.util.List;

/**
 * Parts of a formula that do not go together.
 *
 * @param code in kebab-case, the key of its sentence
 * @param arguments what the sentence names: the part at fault first
 */
public record Discord(String code, List<Object> arguments) {

    public Discord {
        arguments = List.copyOf(arguments);
    }

    static Discord of(String code, Object... arguments) {
        return new Discord(code, List.of(arguments));
    }
}
