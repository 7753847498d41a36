package luzhi.core.json;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import luzhi.core.problem.Faults;

/**
 * The fields of one JSON object. Whatever is wrong with them is added to the faults, with its pointer (RFC 6901); the
 * methods then answer null or nothing, and reading goes on.
 */
public final class JsonFields {

    /** And halves of surrogate pairs, which UTF-8 cannot write. */
    private static final Pattern CONTROL_CHARACTER = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\t\\n]]");

    private final JsonNode object;
    private final String pointer;
    private final Faults faults;

    private JsonFields(JsonNode object, String pointer, Faults faults) {
        this.object = object;
        this.pointer = pointer;
        this.faults = faults;
    }

    /** The fields of a node that has to be an object and may have no fields but the known ones. */
    public static JsonFields of(JsonNode node, String pointer, Faults faults, String... known) {
        JsonFields fields = ofAny(node, pointer, faults);
        Set<String> names = new TreeSet<>(List.of(known));
        for (Map.Entry<String, JsonNode> field : fields.object.properties()) {
            if (!names.contains(field.getKey())) {
                faults.at(fields.pointerTo(field.getKey()), "unknown-field", field.getKey(), String.join(", ", names));
            }
        }
        return fields;
    }

    /** The fields of a node that has to be an object, whatever they are called. */
    public static JsonFields ofAny(JsonNode node, String pointer, Faults faults) {
        if (!node.isObject()) {
            faults.at(pointer, "not-an-object");
        }
        return new JsonFields(node.isObject() ? node : MissingNode.getInstance(), pointer, faults);
    }

    public String pointerTo(String field) {
        return pointer(pointer, field);
    }

    /** The pointer to a field of what the other pointer leads to. */
    public static String pointer(String above, String field) {
        return above + "/" + field.replace("~", "~0").replace("/", "~1").replaceAll("\\p{Cs}", "\uFFFD");
    }

    /** Whether the field is there and not null. */
    public boolean has(String field) {
        return !isAbsent(object.path(field));
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    /** The field as it is; nothing if it is absent or null. */
    public Optional<JsonNode> find(String field) {
        return Optional.of(object.path(field)).filter(node -> !isAbsent(node));
    }

    /** The field, which has to be there. */
    public Optional<JsonNode> require(String field) {
        Optional<JsonNode> node = find(field);
        if (node.isEmpty() && object.isObject()) {
            faults.at(pointerTo(field), "field-required", field);
        }
        return node;
    }

    /** The text of a required field, or null. */
    public String text(String field) {
        return require(field).map(node -> text(field, node)).orElse(null);
    }

    private String text(String field, JsonNode node) {
        if (!node.isTextual()) {
            faults.at(pointerTo(field), "not-text", field);
        }
        return node.textValue();
    }

    /** The required text of a person: not blank, of bounded length, without control characters. */
    public String prose(String field, int longest) {
        return require(field).map(node -> prose(field, node, longest)).orElse(null);
    }

    /** Like {@link #prose}, and null if it is absent. */
    public String optionalProse(String field, int longest) {
        return find(field).map(node -> prose(field, node, longest)).orElse(null);
    }

    private String prose(String field, JsonNode node, int longest) {
        String text = text(field, node);
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            faults.at(pointerTo(field), "field-required", field);
        } else if (text.length() > longest) {
            faults.at(pointerTo(field), "text-too-long", text.length(), longest);
        } else if (CONTROL_CHARACTER.matcher(text).find()) {
            faults.at(pointerTo(field), "text-with-control-characters");
        }
        return text;
    }

    /** The value of a required text, or null with a fault of that code if it cannot be read. */
    public <T> T parsed(String field, Function<String, T> parser, String code) {
        return parse(field, text(field), parser, code);
    }

    /** Like {@link #parsed}, and null if it is absent. */
    public <T> T optionalParsed(String field, Function<String, T> parser, String code) {
        return find(field).map(node -> parse(field, text(field, node), parser, code)).orElse(null);
    }

    private <T> T parse(String field, String text, Function<String, T> parser, String code) {
        return text == null ? null : faults.parsed(pointerTo(field), text, parser, code);
    }

    /** An exact decimal; null if it is absent. */
    public BigDecimal optionalDecimal(String field) {
        return find(field).map(node -> JsonDecimals.read(node, pointerTo(field), faults)).orElse(null);
    }

    /** A required list of at least one text and at most so many, each once and for the parser to read. */
    public <T> List<T> parsedList(String field, int most, Function<String, T> parser, String code) {
        JsonNode list = require(field).orElse(MissingNode.getInstance());
        if (!list.isArray()) {
            if (!list.isMissingNode()) {
                faults.at(pointerTo(field), "not-a-list", field);
            }
            return List.of();
        }
        if (list.isEmpty() || list.size() > most) {
            faults.at(pointerTo(field), "list-out-of-size", list.size(), most);
            return List.of();
        }
        JsonFields entries = new JsonFields(list, pointerTo(field), faults);
        Set<T> read = new LinkedHashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String index = String.valueOf(i);
            T value = entries.parse(index, entries.text(index, list.get(i)), parser, code);
            if (value != null && !read.add(value)) {
                faults.at(entries.pointerTo(index), "listed-twice", value);
            }
        }
        return List.copyOf(read);
    }

    /** A required true or false. */
    public boolean flag(String field) {
        Optional<JsonNode> node = require(field);
        if (node.isPresent() && !node.get().isBoolean()) {
            faults.at(pointerTo(field), "not-a-flag", field);
        }
        return node.map(JsonNode::booleanValue).orElse(false);
    }
}
