package luzhi.kernel.measure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import luzhi.kernel.language.Title;

/** A way to break a measure down, such as stage of schooling, with the values it may take. */
public record Dimension(String code, Title title, List<Value> values) {

    /** One value of a dimension, such as primary. */
    public record Value(String code, Title title) {}

    public Dimension {
        values = List.copyOf(values);
    }

    public Set<String> valueCodes() {
        Set<String> codes = new TreeSet<>();
        values.forEach(value -> codes.add(value.code()));
        return codes;
    }
}
