package luzhi.core.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How constants are spelled outside of Java: {@code NOT_REPORTED} is {@code not-reported}. */
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> of(constant).equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException naming the codes there are, if this is none of them */
    public static <E extends Enum<E>> E get(Class<E> type, String code) {
        return find(type, code).orElseThrow(() -> new IllegalArgumentException("Not one of "
                + Arrays.stream(type.getEnumConstants()).map(Codes::of).toList() + ": " + code));
    }
}
