package luzhi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What a stub was told to give of a region, list by list, as the lines in which services answer a query. */
final class SidesOfStub {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private final Map<String, List<JsonNode>> lists = new TreeMap<>();

    /** One figure in the three lists. */
    private static final class Sides {
        private JsonNode reported;
        private JsonNode derived;
        private String best = "";
    }

    void put(String origin, String... figures) {
        List<JsonNode> list = new ArrayList<>();
        for (String figure : figures) {
            list.add(parse(figure));
        }
        lists.put(origin, list);
    }

    private static JsonNode parse(String figure) {
        try {
            return JSON.readTree(figure);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(figure, e);
        }
    }

    String lines() {
        Map<String, Sides> byKey = new TreeMap<>();
        lists.forEach((origin, figures) -> figures.forEach(figure -> {
            Sides sides = byKey.computeIfAbsent(String.join(" ", figure.path("region").asText(),
                    figure.path("measure").asText(), figure.path("period").asText(),
                    figure.path("dimensions").toString()), first -> new Sides());
            boolean reported = figure.path("origin").asText().equals("reported");
            if (reported) {
                sides.reported = figure;
            } else {
                sides.derived = figure;
            }
            if (origin.equals("best")) {
                sides.best = reported ? "r" : "d";
            }
        }));
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (Sides sides : byKey.values()) {
            line(sides, number++, lines);
        }
        return lines.append("{\"figures\":").append(number).append("}\n").toString();
    }

    /** Each figure defines all it needs: less is not promised. */
    private static void line(Sides sides, int number, StringBuilder lines) {
        JsonNode any = sides.reported == null ? sides.derived : sides.reported;
        lines.append("""
                {"region":%s}
                {"measure":%d,"code":%s,"unit":%s}
                {"breakdown":%d,"dimensions":%s}
                {"period":%d,"text":%s}
                {"document":%d,"title":%s}
                [%d,%d,%d,"%s",%s%s]
                """.formatted(any.path("region"), number, any.path("measure"), any.path("unit"), number,
                any.path("dimensions"), number, any.path("period"), number,
                any.path("source").has("document") ? any.path("source").path("document") : "\"\"", number, number,
                number, sides.best, derived(sides.derived), reported(sides.reported, number)));
    }

    private static String reported(JsonNode figure, int document) {
        return figure == null
                ? ""
                : ",[" + value(figure) + "," + figure.path("revision").asInt(1) + "," + document
                        + (figure.path("source").has("row") ? "," + figure.path("source").path("row") : "") + "]";
    }

    private static String derived(JsonNode figure) {
        if (figure == null) {
            return "null";
        }
        return figure.path("complete").asBoolean(true) ? value(figure) : "[" + value(figure) + ",false]";
    }

    private static String value(JsonNode figure) {
        JsonNode value = figure.path("value");
        return value.isNumber() ? value.decimalValue().toPlainString() : figure.path("missing").toString();
    }
}
