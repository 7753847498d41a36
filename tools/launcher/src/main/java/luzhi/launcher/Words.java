package luzhi.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** What the report service calls statuses, verdicts and services, in Chinese and English. */
final class Words {

    private final Map<String, JsonNode> titles = new HashMap<>();

    /** @param terms what {@code GET /v1/terms} answers */
    Words(JsonNode terms) {
        terms.path("terms").forEach(term -> titles.put(
                key(term.path("kind").asText(), term.path("code").asText()), term.path("title")));
    }

    private static String key(String kind, String code) {
        return kind + ":" + code;
    }

    /** In both languages: 进行中 in progress. A code that the service does not tell stays what it is. */
    String both(String kind, String code) {
        JsonNode title = titles.get(key(kind, code));
        return title == null ? code : title.path("zh").asText() + " " + title.path("en").asText();
    }

    /** As a shell takes it for one word. */
    static String quoted(Path path) {
        return "'" + path.toString().replace("'", "'\\''") + "'";
    }
}
