package luzhi.kernel.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

/** Where a page ended, as the opaque value of {@code after}: the key of its last entry. */
public final class Cursor {

    private static final String SEPARATOR = "\n";

    private Cursor() {}

    public static String encode(String... key) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException if the text was not made by {@link #encode} from so many parts */
    public static List<String> decode(String cursor, int parts) {
        String[] key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1);
        if (key.length != parts || Stream.of(key).anyMatch(part -> part.indexOf('\0') >= 0)) {
            throw new IllegalArgumentException("Not a cursor: " + cursor);
        }
        return List.of(key);
    }

    /** @throws RuleBroken if this part of the parameter's value is no whole number */
    public static int wholeNumber(String parameter, String part) {
        Faults faults = new Faults();
        Integer number = faults.parsed(parameter, part, Integer::valueOf, "unknown-cursor");
        faults.throwIfAny();
        return number;
    }

    /** @throws RuleBroken if the parameter's value was not made by {@link #encode} from so many parts */
    public static List<String> decode(String parameter, String cursor, int parts) {
        Faults faults = new Faults();
        List<String> key = faults.parsed(parameter, cursor, text -> decode(text, parts), "unknown-cursor");
        faults.throwIfAny();
        return key;
    }
}
