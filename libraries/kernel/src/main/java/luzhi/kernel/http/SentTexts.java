package luzhi.kernel.http;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

/** What stood in the fields of a form before its file, where {@link FormTexts} let it. */
@RequestScoped
public class SentTexts {

    private Map<String, List<String>> texts = Map.of();

    void keep(Map<String, List<String>> sent) {
        texts = Map.copyOf(sent);
    }

    /** What a field said first, as it was typed; null if the form had none, and where there was no form. */
    public @Nullable String find(String field) {
        return list(field).stream().findFirst().orElse(null);
    }

    /** All that fields of that name said, in their order. */
    public List<String> list(String field) {
        return texts.getOrDefault(field, List.of());
    }
}
