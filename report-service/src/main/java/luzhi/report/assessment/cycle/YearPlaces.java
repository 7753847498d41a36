package luzhi.report.assessment.cycle;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The places {@code {year}}, {@code {year-1}} … of a document, which let it say the year once: in periods, references,
 * deadlines, titles and whatever else is text.
 */
final class YearPlaces {

    private static final Pattern PLACE = Pattern.compile("\\{year(?:-([1-9]\\d?))?\\}");

    private final int year;

    private YearPlaces(int year) {
        this.year = year;
    }

    /** The document with every place in its text values filled in; the given one stays as it is. */
    static JsonNode fill(JsonNode document, int year) {
        return new YearPlaces(year).fill(document);
    }

    private JsonNode fill(JsonNode node) {
        if (node.isTextual()) {
            return JsonNodeFactory.instance.textNode(fill(node.textValue()));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode filled = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> filled.set(field.getKey(), fill(field.getValue())));
            return filled;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode filled = JsonNodeFactory.instance.arrayNode(array.size());
            array.forEach(entry -> filled.add(fill(entry)));
            return filled;
        }
        return node;
    }

    private String fill(String text) {
        return PLACE.matcher(text).replaceAll(this::number);
    }

    private String number(MatchResult place) {
        return String.valueOf(place.group(1) == null ? year : year - Integer.parseInt(place.group(1)));
    }
}
