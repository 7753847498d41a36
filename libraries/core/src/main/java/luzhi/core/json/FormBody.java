package luzhi.core.json;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a form of a browser says, as the JSON that says the same: what was left blank is left out, and lines end as they do in JSON, with
 * a line feed alone, where browsers send two characters.
 */
public final class FormBody {

    private final ObjectNode said = JsonNodeFactory.instance.objectNode();

    /** Adds what was typed into a field; null or blank for nothing. */
    public FormBody with(String field, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            said.put(field, lines(typed));
        }
        return this;
    }

    /** What was typed, with its lines as they are kept. */
    public static String lines(String typed) {
        return typed.replace("\r\n", "\n");
    }

    /** All that was said so far; what is added to it is said too. */
    public ObjectNode node() {
        return said;
    }
}
