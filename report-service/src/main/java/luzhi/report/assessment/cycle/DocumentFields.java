package luzhi.report.assessment.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.JsonDecimals;
import luzhi.core.json.JsonFields;
import luzhi.core.language.Title;
import luzhi.core.problem.Faults;

/**
 * The fields of one object of a cycle's document. Whatever is wrong with them is added to the faults with its pointer; the
 * methods then answer null, or as if the field were not there, and reading goes on.
 */
final class DocumentFields {

    private static final int LONGEST_PROSE = 500;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
    private static final int LONGEST_ID = 100;

    private final JsonFields fields;
    private final Faults faults;

    /** @param known the fields it may have; others are faults */
    DocumentFields(JsonNode node, String pointer, Faults faults, String... known) {
        this(JsonFields.of(node, pointer, faults, known), faults);
    }

    private DocumentFields(JsonFields fields, Faults faults) {
        this.fields = fields;
        this.faults = faults;
    }

    String pointerTo(String field) {
        return fields.pointerTo(field);
    }

    boolean has(String field) {
        return fields.has(field);
    }

    Optional<JsonNode> find(String field) {
        return fields.find(field);
    }

    /** Whether the field is there and true. */
    boolean isSet(String field) {
        return fields.find(field).filter(JsonNode::booleanValue).isPresent();
    }

    /** A required name in kebab-case, or a number such as 5.1. */
    String id(String field) {
        String id = fields.text(field);
        if (id != null && (id.length() > LONGEST_ID || !ID.matcher(id).matches())) {
            faults.at(pointerTo(field), "invalid-id", id);
        }
        return id;
    }

    /** Required. */
    String prose(String field) {
        return fields.prose(field, LONGEST_PROSE);
    }

    /** Null if it is absent. */
    String optionalProse(String field) {
        return fields.optionalProse(field, LONGEST_PROSE);
    }

    /** False if it is absent. */
    boolean flag(String field) {
        return fields.has(field) && fields.flag(field);
    }

    /** Required, in both languages. */
    Title title(String field) {
        JsonNode node = fields.require(field).orElse(null);
        if (node == null) {
            return null;
        }
        DocumentFields languages = new DocumentFields(node, pointerTo(field), faults, "zh", "en");
        String zh = languages.prose("zh");
        String en = languages.prose("en");
        return zh == null || zh.isBlank() || en == null || en.isBlank() ? null : new Title(zh, en);
    }

    /** Required. */
    LocalDate date(String field) {
        return fields.parsed(field, LocalDate::parse, "invalid-date");
    }

    LocalDate optionalDate(String field) {
        return fields.optionalParsed(field, LocalDate::parse, "invalid-date");
    }

    /** A text, or a number in its place; null if it is absent. */
    String textOrNumber(String field) {
        JsonNode node = fields.find(field).orElse(null);
        if (node == null || node.isTextual()) {
            return node == null ? null : node.textValue();
        }
        BigDecimal number = JsonDecimals.read(node, pointerTo(field), faults);
        return number == null ? null : number.toPlainString();
    }

    /** What the parser makes of such a text; null if it is absent. */
    <T> T parsed(String field, Function<String, T> parser, String code) {
        String text = textOrNumber(field);
        return text == null ? null : faults.parsed(pointerTo(field), text, parser, code);
    }

    /** Required; bounded in its digits. */
    BigDecimal decimal(String field) {
        return fields.require(field).map(node -> JsonDecimals.read(node, pointerTo(field), faults)).orElse(null);
    }

    /** A required whole number of that range; null if it is not one. */
    Integer integer(String field, int least, int most) {
        JsonNode node = fields.require(field).orElse(null);
        if (node == null || node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= least
                && node.intValue() <= most) {
            return node == null ? null : node.intValue();
        }
        faults.at(pointerTo(field), "integer-out-of-range", node, least, most);
        return null;
    }

    /** The entries of a required list that has some. */
    <T> List<T> list(String field, BiFunction<JsonNode, String, T> reader) {
        List<T> entries = optionalList(field, reader);
        if (fields.require(field).filter(node -> node.isArray() && node.isEmpty()).isPresent()) {
            faults.at(pointerTo(field), "list-empty", field);
        }
        return entries;
    }

    /** The entries of a list, each read with its pointer; none if it is absent. Entries read as null are left out. */
    <T> List<T> optionalList(String field, BiFunction<JsonNode, String, T> reader) {
        List<T> entries = new ArrayList<>();
        fields.find(field).ifPresent(node -> {
            if (!node.isArray()) {
                faults.at(pointerTo(field), "not-a-list", field);
                return;
            }
            for (int i = 0; i < node.size(); i++) {
                T entry = reader.apply(node.get(i), pointerTo(field) + "/" + i);
                if (entry != null) {
                    entries.add(entry);
                }
            }
        });
        return entries;
    }

    /** What names stand for, in the order of the document; null for what cannot be read. */
    Map<String, Input> inputs(String field) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        fields.find(field).ifPresent(node -> {
            JsonFields named = JsonFields.ofAny(node, pointerTo(field), faults);
            node.fieldNames().forEachRemaining(
                    name -> inputs.put(name, named.parsed(name, Input::parse, "unreadable-input")));
        });
        return inputs;
    }
}
