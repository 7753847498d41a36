package luzhi.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** One operation of the API description, with the examples it gives. */
record DescribedOperation(String method, String path, JsonNode description, JsonNode document) {

    /** Every operation of the running service. */
    static List<DescribedOperation> listAll() {
        JsonNode document = Json.parse(Description.document());
        List<DescribedOperation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (method.getValue().has("responses")) {
                    operations.add(new DescribedOperation(method.getKey().toUpperCase(java.util.Locale.ROOT),
                            path.getKey(), method.getValue(), document));
                }
            }
        }
        return operations;
    }

    String id() {
        return description.path("operationId").asText();
    }

    List<JsonNode> parameters() {
        List<JsonNode> parameters = new ArrayList<>();
        document.path("paths").path(path).path("parameters").forEach(parameters::add);
        description.path("parameters").forEach(parameters::add);
        return parameters;
    }

    boolean hasParameter(String name) {
        return parameters().stream().anyMatch(parameter -> parameter.path("name").asText().equals(name));
    }

    /** The example of a parameter, its own or its schema's. */
    static Optional<String> example(JsonNode parameter) {
        JsonNode example = parameter.path("example").isMissingNode()
                ? parameter.path("schema").path("example")
                : parameter.path("example");
        return example.isMissingNode() ? Optional.empty() : Optional.of(example.asText());
    }

    boolean hasBody() {
        return description.has("requestBody");
    }

    boolean readsJson() {
        return description.path("requestBody").path("content").has("application/json");
    }

    /** The first example of a JSON body. */
    JsonNode bodyExample() {
        return anyExample(description.path("requestBody").path("content").path("application/json"));
    }

    /** The example of a media type, of whatever kind; missing if it gives none. */
    JsonNode anyExample(JsonNode mediaType) {
        if (mediaType.has("example")) {
            return mediaType.path("example");
        }
        for (JsonNode example : mediaType.path("examples")) {
            return example.path("value");
        }
        return resolved(mediaType.path("schema")).path("example");
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty()
                ? schema
                : Optional.of(document.at(reference.substring(1)))
                        .orElse(MissingNode.getInstance());
    }

    @Override
    public String toString() {
        return method + " " + path + " (" + id() + ")";
    }
}
