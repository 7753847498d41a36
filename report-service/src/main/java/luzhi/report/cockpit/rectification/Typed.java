package luzhi.report.cockpit.rectification;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

import org.jspecify.annotations.Nullable;

import luzhi.kernel.http.EntityTags;

/** What stands in a form, by the names of its fields. */
record Typed(Map<String, List<String>> fields) {

    Typed {
        fields = Map.copyOf(fields);
    }

    static Typed of(MultivaluedMap<String, String> form) {
        return new Typed(form);
    }

    static Typed nothing() {
        return new Typed(Map.of());
    }

    /** What was typed into a field; empty for nothing. */
    public String at(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    /** All that was chosen in a field. */
    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** Whether that is among what was chosen. */
    public boolean holds(String field, Object value) {
        return all(field).contains(value.toString());
    }

    /** The tag of what it was filled in beside; null where the form does not say. */
    @Nullable
    String tag() {
        String revision = at("revision");
        return revision.matches("\\d{1,9}") ? EntityTags.ofRevision(Integer.parseInt(revision)) : null;
    }
}
