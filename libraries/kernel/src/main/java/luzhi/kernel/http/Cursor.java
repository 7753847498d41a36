package luzhi.kernel.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import luzhi.core.problem.Faults;

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

    /**
     * The key that the parameter {@code after} stands for; null, and a fault, if that was not made by {@link #encode} from so many
     * parts or they are no such key.
     *
     * @param key of the parts; it refuses what cannot be one with an IllegalArgumentException
     */
    public static <K> K decode(String after, int parts, Function<List<String>, K> key, Faults faults) {
        return faults.parsed("after", after, text -> key.apply(decode(text, parts)), "unknown-cursor");
    }
}
