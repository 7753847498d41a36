package luzhi.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes an example of the API description fit the service and the region at hand. */
final class Localised {

    private Localised() {}

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
            String measure = object.path("measure").asText();
            if (!measure.isEmpty() && offers.list().stream().noneMatch(offer -> offer.code().equals(measure))) {
                object.put("measure", offers.withoutDimension().code()).put("unit", offers.withoutDimension().unit());
            }
            object.forEach(entry -> replace(entry, region, offers));
        }
    }
}
