package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** An answer of {@code POST /v1/figures/query}, read as its description says. */
public final class SideBySideLines {

    private static final int BEST = 3;
    private static final int DERIVED = 4;
    private static final int REPORTED = 5;
    private static final int ROW = 3;

    private final Map<String, Map<Integer, JsonNode>> told = new HashMap<>();
    private final Map<String, List<Map<String, Object>>> byOrigin = new LinkedHashMap<>();
    private final List<Map<String, Object>> keys = new ArrayList<>();
    private String region;
    private Integer announced;

    public SideBySideLines(String answer) {
        List.of("reported", "derived", "best").forEach(origin -> byOrigin.put(origin, new ArrayList<>()));
        answer.lines().forEach(line -> {
            assertNull(announced, "nothing comes behind the last line");
            read(Json.parse(line));
        });
        assertEquals(announced, keys.size());
    }

    private void read(JsonNode line) {
        if (line.isArray()) {
            figure(line);
        } else if (line.has("figures")) {
            announced = line.path("figures").intValue();
        } else if (line.has("region")) {
            region = line.path("region").asText();
        } else {
            String kind = line.fieldNames().next();
            assertNull(told.computeIfAbsent(kind, first -> new HashMap<>()).put(line.path(kind).intValue(), line),
                    "it is told once");
        }
    }

    private void figure(JsonNode line) {
        JsonNode measure = told.get("measure").get(line.get(0).intValue());
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("region", region);
        key.put("measure", measure.path("code").asText());
        key.put("period", told.get("period").get(line.get(2).intValue()).path("text").asText());
        key.put("dimensions", told.get("breakdown").get(line.get(1).intValue()).path("dimensions"));
        key.put("unit", measure.path("unit").asText());
        keys.add(key);
        Map<String, Object> reported = new LinkedHashMap<>(key);
        JsonNode said = line.get(REPORTED);
        if (said != null) {
            put(reported, said.get(0));
            reported.put("revision", said.get(1).intValue());
            JsonNode document = told.get("document").get(said.get(2).intValue());
            reported.put("document", document.path("title").asText());
            reported.put("table", document.path("table").asText());
            reported.put("row", said.path(ROW).asText());
            byOrigin.get("reported").add(reported);
        }
        Map<String, Object> derived = new LinkedHashMap<>(key);
        JsonNode follows = line.get(DERIVED);
        if (!follows.isNull()) {
            put(derived, follows.isArray() ? follows.get(0) : follows);
            derived.put("complete", follows.path(1).asBoolean(true));
            byOrigin.get("derived").add(derived);
        }
        String best = line.get(BEST).asText();
        assertTrue(List.of("r", "d", "").contains(best), line::toString);
        if (!best.isEmpty()) {
            byOrigin.get("best").add(best.equals("r") ? reported : derived);
        }
    }

    private static void put(Map<String, Object> figure, JsonNode value) {
        figure.put(value.isTextual() ? "missing" : "value", value.asText());
    }

    /** The figures of one origin, each in the same form as {@link #listed} gives. */
    public List<Map<String, Object>> of(String origin) {
        return byOrigin.get(origin);
    }

    /** Region, measure, period and dimensions of each line, in their order. */
    public List<Map<String, Object>> keys() {
        return keys;
    }

    /** A figure as {@code GET /v1/figures} lists it, in the form in which this one gives them. */
    public static Map<String, Object> listed(JsonNode figure) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("region", figure.path("region").asText());
        row.put("measure", figure.path("measure").asText());
        row.put("period", figure.path("period").asText());
        row.put("dimensions", figure.path("dimensions"));
        row.put("unit", figure.path("unit").asText());
        boolean missing = !figure.has("value");
        row.put(missing ? "missing" : "value", figure.path(missing ? "missing" : "value").asText());
        if (figure.path("origin").asText().equals("reported")) {
            row.put("revision", figure.path("revision").intValue());
            row.put("document", figure.path("source").path("document").asText());
            row.put("table", figure.path("source").path("table").asText());
            row.put("row", figure.path("source").path("row").asText());
        } else {
            row.put("complete", figure.path("complete").booleanValue());
        }
        return row;
    }
}
