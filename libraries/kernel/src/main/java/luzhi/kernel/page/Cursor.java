package luzhi.kernel.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import luzhi.core.problem.Faults;

/**
 * Where a page ended, as the opaque value of {@code after}.
 *
 * @param text as it was sent
 * @param key the parts of the key of the page's last entry
 */
public record Cursor(String text, List<String> key) {

    private static final String SEPARATOR = "\n";

    public static String encode(String... key) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException if the text was not made by {@link #encode} */
    public static Cursor parse(String text) {
        String[] key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
        if (Stream.of(key).anyMatch(part -> part.isEmpty() && key.length == 1 || part.indexOf('\0') >= 0)) {
            throw new IllegalArgumentException("Not a cursor: " + text);
        }
        return new Cursor(text, List.of(key));
    }

    /**
     * The key that it stands for; null, and a fault, if it is not of so many parts or they are no such key.
     *
     * @param reader of the parts; it refuses what cannot be one with an IllegalArgumentException
     */
    public <K> K read(int parts, Function<List<String>, K> reader, Faults faults) {
        return faults.parsed("after", text, sent -> {
            if (key.size() != parts) {
                throw new IllegalArgumentException("Not a cursor of this list: " + sent);
            }
            return reader.apply(key);
        }, "unknown-cursor");
    }
}
