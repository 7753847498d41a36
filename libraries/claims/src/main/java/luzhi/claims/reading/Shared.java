package luzhi.claims.reading;

import java.util.HashMap;
import java.util.Map;

/**
 * Values that a text has again and again, each kept once: what its figures are of, when, and how finely they are printed.
 *
 * @param <T> of what kind they are
 */
final class Shared<T> {

    private final Map<T, T> known = new HashMap<>();

    /** The one that is kept of those that are equal to this. */
    T of(T value) {
        T first = known.putIfAbsent(value, value);
        return first == null ? value : first;
    }
}
