package luzhi.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** What the report service calls statuses, verdicts, services and units, in Chinese and English. */
final class Words {

    private final Map<String, JsonNode> titles = new HashMap<>();

    /**
     * @param terms what {@code GET /v1/terms} answers
     * @param units what {@code GET /v1/units} answers
     */
    Words(JsonNode terms, JsonNode units) {
        terms.path("terms").forEach(term -> titles.put(
                key(term.path("kind").asText(), term.path("code").asText()), term.path("title")));
        units.path("units").forEach(unit -> titles.put(key("unit", unit.path("code").asText()), unit.path("title")));
    }

    private static String key(String kind, String code) {
        return kind + ":" + code;
    }

    /** In both languages: 进行中 in progress. A code that the service does not tell stays what it is. */
    String both(String kind, String code) {
        JsonNode title = titles.get(key(kind, code));
        return title == null ? code : title.path("zh").asText() + " " + title.path("en").asText();
    }

    /** In Chinese: 所. */
    String unit(String code) {
        JsonNode title = titles.get(key("unit", code));
        return title == null ? code : title.path("zh").asText();
    }

    /** As a shell takes it for one word. */
    static String quoted(Path path) {
        return "'" + path.toString().replace("'", "'\\''") + "'";
    }
}
