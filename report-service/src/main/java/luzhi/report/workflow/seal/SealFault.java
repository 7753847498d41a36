package luzhi.report.workflow.seal;

import java.util.List;

/**
 * Something wrong with a seal.
 *
 * @param code stable, in kebab-case; also the key of its sentence in {@code wording/seals*.properties}
 * @param arguments what the sentence names
 */
record SealFault(String code, List<Object> arguments) {

    SealFault {
        arguments = List.copyOf(arguments);
    }

    static SealFault of(String code, Object... arguments) {
        return new SealFault(code, List.of(arguments));
    }
}
