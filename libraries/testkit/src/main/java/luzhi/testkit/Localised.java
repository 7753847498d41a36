package luzhi.testkit;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes an example of the API description fit the service and the region at hand. */
final class Localised {

    /** The county of examples of rows; codes in them begin with it. */
    private static final String EXAMPLE_COUNTY = "620702";

    private Localised() {}

    /** A code or a file with the region put in the place of the example's, so that codes are nobody else's. */
    static String text(String example, String region) {
        return example.replace(EXAMPLE_COUNTY, region);
    }

    /** The example with every region replaced, and every measure that the service has not by one that it has. */
    static JsonNode body(JsonNode example, String region, Offers offers) {
        JsonNode body = example.deepCopy();
        replace(body, region, offers);
        return body;
    }

    private static void replace(JsonNode node, String region, Offers offers) {
        if (node instanceof ArrayNode array) {
            array.forEach(entry -> replace(entry, region, offers));
        } else if (node instanceof ObjectNode object) {
            if (object.path("region").isTextual()) {
                object.put("region", region);
            }
            for (String name : List.of("region", "within")) {
                if (object.path(name).isArray()) {
                    object.putArray(name).add(region);
                }
            }
            object.properties().stream().filter(field -> field.getValue().isTextual())
                    .forEach(field -> field.setValue(object.textNode(text(field.getValue().asText(), region))));
            String measure = object.path("measure").asText();
            if (!measure.isEmpty() && offers.list().stream().noneMatch(offer -> offer.code().equals(measure))) {
                object.put("measure", offers.withoutDimension().code()).put("unit", offers.withoutDimension().unit());
            }
            object.forEach(entry -> replace(entry, region, offers));
        }
    }
}
