package luzhi.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** One operation of the API description, with the examples it gives. */
record DescribedOperation(String method, String path, JsonNode description, JsonNode document) {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    /** What the operations of a register do, by method and the address below it. */
    private static final Map<String, String> OF_REGISTERS = Map.of("GET ", "list", "POST ", "create", "GET /{id}",
            "get",
            "PUT /{id}", "replace", "DELETE /{id}", "delete", "GET /{id}/revisions", "revisions", "GET /template",
            "template", "POST /import", "import");

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

    boolean isOfRegister() {
        return description.has("x-register");
    }

    /** The register that it belongs to; empty if to none. */
    String register() {
        return description.path("x-register").asText();
    }

    /** What it does: the same for every register, such as {@code register:list}, and its own id otherwise. */
    String kind() {
        String what = isOfRegister()
                ? OF_REGISTERS.get(method + " " + path.substring(("/v1/" + register()).length()))
                : null;
        return what == null ? id() : "register:" + what;
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

    /** The example of a parameter, its own or its schema's; the first one of a repeatable one. */
    static Optional<String> example(JsonNode parameter) {
        JsonNode example = parameter.path("example").isMissingNode()
                ? parameter.path("schema").path("example")
                : parameter.path("example");
        JsonNode one = example.isArray() ? example.path(0) : example;
        return one.isMissingNode() || one.isNull() ? Optional.empty() : Optional.of(one.asText());
    }

    boolean hasBody() {
        return description.has("requestBody");
    }

    boolean readsJson() {
        return body().has(JSON);
    }

    boolean readsCsv() {
        return body().has(CSV);
    }

    private JsonNode body() {
        return description.path("requestBody").path("content");
    }

    /** The first example of a JSON body. */
    JsonNode bodyExample() {
        return anyExample(body().path(JSON));
    }

    /** What a JSON body looks like. */
    JsonNode bodySchema() {
        return resolved(body().path(JSON).path("schema"));
    }

    /** The example of a CSV file. */
    String fileExample() {
        return anyExample(body().path(CSV)).asText();
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
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    @Override
    public String toString() {
        return method + " " + path + " (" + id() + ")";
    }
}
