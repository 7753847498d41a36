package luzhi.core.measure;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which part of a measure a figure is about, by dimension and value; none for the total. */
public final class Dimensions {

    /** The total. */
    public static final Dimensions NONE = new Dimensions(Map.of());

    /** Never goes back, so that no text is too long for the stack. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final int MOST = 5;

    private final SortedMap<String, String> byName;
    /** Made once: figures are sorted and found by it. */
    private final String text;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Dimensions(Map<String, String> byName) {
        this.byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
        this.text = this.byName.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(";"));
    }

    @JsonValue
    public SortedMap<String, String> byName() {
        return byName;
    }

    /** Reads {@code stage=primary;ownership=private} or, as in query parameters, {@code stage:primary;…}. */
    public static Dimensions parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        SortedMap<String, String> byName = new TreeMap<>();
        String[] pairs = text.split(";", MOST + 1);
        if (pairs.length > MOST) {
            throw new IllegalArgumentException("More than " + MOST + " dimensions: " + text);
        }
        for (String pair : pairs) {
            String[] sides = pair.split("[=:]", 2);
            if (sides.length < 2 || !isCode(sides[0]) || !isCode(sides[1]) || byName.put(sides[0], sides[1]) != null) {
                throw new IllegalArgumentException("Not of the form name=value;name=value: " + text);
            }
        }
        return new Dimensions(byName);
    }

    private static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** These and the other ones; the other's value wins where both name a dimension. */
    public Dimensions and(Dimensions other) {
        SortedMap<String, String> both = new TreeMap<>(byName);
        both.putAll(other.byName);
        return new Dimensions(both);
    }

    /** What is left of these when the other ones are taken out, if these hold all of them. */
    public Optional<Dimensions> without(Dimensions other) {
        if (!byName.entrySet().containsAll(other.byName.entrySet())) {
            return Optional.empty();
        }
        SortedMap<String, String> rest = new TreeMap<>(byName);
        rest.keySet().removeAll(other.byName.keySet());
        return Optional.of(new Dimensions(rest));
    }

    /** The one spelling that is stored and compared: {@code ownership=private;stage=primary}, by name. */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dimensions dimensions && dimensions.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
