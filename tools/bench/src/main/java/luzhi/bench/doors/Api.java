package luzhi.bench.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** What a service says it can do: its API description. */
record Api(String service, List<Operation> operations) {

    /**
     * One thing that can be asked.
     *
     * @param parameters as the description has them
     * @param contentType of its body; empty if it has none
     * @param body an example of it; empty if it has none
     */
    record Operation(String method, String path, List<JsonNode> parameters, String contentType, String body) {}

    static Api read(String service, JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (method.getValue().has("responses")) {
                    operations.add(operation(document, path, method));
                }
            }
        }
        return new Api(service, operations);
    }

    private static Operation operation(JsonNode document, Map.Entry<String, JsonNode> path,
            Map.Entry<String, JsonNode> method) {
        List<JsonNode> parameters = new ArrayList<>();
        path.getValue().path("parameters").forEach(parameters::add);
        method.getValue().path("parameters").forEach(parameters::add);
        String type = "";
        String body = "";
        for (Map.Entry<String, JsonNode> content : method.getValue().path("requestBody").path("content").properties()) {
            if (type.isEmpty()) {
                type = content.getKey();
                body = text(example(document, content.getValue()));
            }
        }
        return new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), parameters, type, body);
    }

    private static JsonNode example(JsonNode document, JsonNode media) {
        if (media.has("example")) {
            return media.path("example");
        }
        for (JsonNode example : media.path("examples")) {
            return example.path("value");
        }
        String reference = media.path("schema").path("$ref").asText();
        return reference.isEmpty()
                ? media.path("schema").path("example")
                : document.at(reference.substring(1)).path("example");
    }

    private static String text(JsonNode example) {
        return example.isTextual() ? example.asText() : example.isMissingNode() ? "{}" : example.toString();
    }
}
