package luzhi.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values made from a schema: sound ones, ones at its bounds, and ones beyond. */
final class SchemaValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_CHANGES = 3;
    private static final List<JsonNode> OF_NO_TYPE = List.of(JSON.nullNode(), JSON.booleanNode(true), JSON.arrayNode(),
            JSON.objectNode(), JSON.textNode(""), JSON.textNode(" "), JSON.textNode("１００"), JSON.textNode("1,000"),
            JSON.numberNode(new BigDecimal("1E+30")), JSON.textNode("\u0000"), JSON.textNode("\uD800"));
    private static final List<String> DATES = List.of("2020-02-29", "2019-02-29", "1800-01-01", "1799-12-31",
            "2199-12-31", "2200-01-01", "2020-1-1", "+12020-01-01", "2020-01-01T00:00:00Z");
    private static final List<String> WHOLE_NUMBERS = List.of("0", "-1", "2147483647", "2147483648", "-2147483649",
            "999999999999999999", "1000000000000000000", "9223372036854775808");
    private static final List<String> DECIMALS = List.of("0", "0.01", "0.001", "-0.01", "100.00", "100.0000000",
            "999999999999999999.99", "9999999999999999999", "0.00000000000000000000000000000000000000001");

    private final RandomGenerator random;

    SchemaValues(RandomGenerator random) {
        this.random = random;
    }

    /** Gives the key of a register's row other sound values, so that it is another row. */
    void renew(ObjectNode row, JsonNode schema) {
        for (JsonNode key : schema.path("x-key")) {
            String name = key.asText();
            JsonNode column = schema.path("properties").path(name);
            if (column.has("enum")) {
                row.set(name, column.path("enum").path(random.nextInt(column.path("enum").size())));
            } else if (column.has("maximum")) {
                row.put(name, random.nextInt(column.path("minimum").asInt(), column.path("maximum").asInt() + 1));
            } else if (!name.equals("region") && !column.has("x-refers-to")) {
                row.put(name, otherDigits(row.path(name).asText()));
            }
        }
    }

    /** Changes up to three fields of an object, each within its schema or not. */
    void change(ObjectNode object, JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        for (int changes = random.nextInt(MOST_CHANGES + 1); changes > 0; changes--) {
            String name = names.get(random.nextInt(names.size()));
            object.set(name, like(object.path(name), schema.path("properties").path(name)));
        }
    }

    private JsonNode like(JsonNode present, JsonNode schema) {
        if (random.nextInt(6) == 0) {
            return any(OF_NO_TYPE);
        }
        if (schema.has("enum")) {
            return random.nextInt(6) == 0
                    ? JSON.textNode("no-such-code")
                    : schema.path("enum").path(random.nextInt(schema.path("enum").size()));
        }
        return switch (schema.path("type").asText()) {
            case "integer" -> whole(schema);
            case "number" -> JSON.numberNode(new BigDecimal(any(DECIMALS)));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> schema.path("format").asText().equals("date")
                    ? JSON.textNode(any(DATES))
                    : JSON.textNode(text(present.asText(), schema));
        };
    }

    private JsonNode whole(JsonNode schema) {
        if (!schema.has("maximum") || random.nextInt(4) == 0) {
            return JSON.numberNode(new BigInteger(any(WHOLE_NUMBERS)));
        }
        // one below the least up to one above the greatest
        int least = schema.path("minimum").asInt();
        return JSON.numberNode(random.nextInt(least - 1, schema.path("maximum").asInt() + 2));
    }

    private String text(String present, JsonNode schema) {
        int longest = schema.path("maxLength").asInt(6);
        return switch (random.nextInt(6)) {
            case 0 -> "字".repeat(longest);
            case 1 -> "字".repeat(longest + 1);
            case 2 -> "𠮷".repeat(longest / 2);
            case 3 -> present + "1";
            default -> otherDigits(present);
        };
    }

    /** Another text of the same length, such as another school of the same county, or another year. */
    private String otherDigits(String present) {
        int kept = Math.max(2, present.length() - 3);
        if (kept >= present.length()) {
            return present;
        }
        StringBuilder text = new StringBuilder(present.substring(0, kept));
        present.substring(kept).chars()
                .forEach(
                        each -> text.append(Character.isDigit(each) ? (char) ('0' + random.nextInt(10)) : (char) each));
        return text.toString();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
