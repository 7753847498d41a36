package luzhi.core.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import luzhi.core.language.Title;

/** A way to break a measure down, such as stage of schooling, with the values it may take. */
public record Dimension(String code, Title title, List<Value> values) {

    /**
     * One value of a dimension, such as primary.
     *
     * @param consistsOf the values it is the sum of, as compulsory is of primary and junior-secondary; empty for most
     */
    @Schema(name = "DimensionValue")
    public record Value(String code, Title title,
            @JsonProperty("consists-of") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> consistsOf) {

        public Value {
            consistsOf = consistsOf == null ? List.of() : List.copyOf(consistsOf);
        }

        @JsonIgnore
        public boolean isSum() {
            return !consistsOf.isEmpty();
        }
    }

    public Dimension {
        values = List.copyOf(values);
        List<String> codes = values.stream().map(Value::code).toList();
        values.stream().flatMap(value -> value.consistsOf().stream()).filter(part -> !codes.contains(part)).findFirst()
                .ifPresent(part -> {
                    throw new IllegalArgumentException(code + " has a sum of the unknown value " + part);
                });
    }

    public Optional<Value> find(String value) {
        return values.stream().filter(each -> each.code().equals(value)).findFirst();
    }

    /** The values that are no sums of others. */
    public List<Value> parts() {
        return values.stream().filter(value -> !value.isSum()).toList();
    }

    /** The value itself and every sum it is a part of, however far up. */
    public Set<String> withSums(String part) {
        Set<String> all = new TreeSet<>(Set.of(part));
        boolean grown = true;
        while (grown) {
            grown = values.stream().filter(value -> value.consistsOf().stream().anyMatch(all::contains))
                    .map(value -> all.add(value.code())).reduce(false, Boolean::logicalOr);
        }
        return all;
    }

    /** The parts that a value is the sum of, however far down; the value itself if it is no sum. */
    public Set<String> partsOf(String value) {
        Set<String> parts = new TreeSet<>();
        parts().stream().map(Value::code).filter(part -> withSums(part).contains(value)).forEach(parts::add);
        return parts;
    }

    public Set<String> valueCodes() {
        Set<String> codes = new TreeSet<>();
        values.forEach(value -> codes.add(value.code()));
        return codes;
    }
}
