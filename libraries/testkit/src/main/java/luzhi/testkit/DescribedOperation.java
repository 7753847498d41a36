package luzhi.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One operation of the API description, with the examples it gives. */
record DescribedOperation(String method, String path, JsonNode description, JsonNode document) {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    /** The kind of file that an operation which takes files of several kinds gives an example of. */
    private static final String TEXT = "text/plain";
    private static final String FORM = "multipart/form-data";
    private static final String BOUNDARY = "limit";

    /** What {@link #formExample} is. */
    static final String FORM_TYPE = FORM + "; boundary=" + BOUNDARY;
    /** Values that parameters may have, by their format or else their type. */
    private static final Map<String, String> SAMPLES = Map.of("date", "2020-10-31", "int32", "2020", "int64", "1",
            "integer", "2020", "boolean", "true");
    /** What the operations of a register do, by method and the address below it. */
    private static final Map<String, String> OF_REGISTERS = Map.of("GET ", "list", "POST ", "create", "GET /{id}",
            "get",
            "PUT /{id}", "replace", "DELETE /{id}", "delete", "GET /{id}/revisions", "revisions", "GET /template",
            "template", "POST /import", "import");

    /** What the kernel gives every service, registers apart. */
    private static final Set<String> OF_KERNEL = Set.of("listMeasures", "listFigures", "listFigureRevisions",
            "getFigureState", "stateFigures", "traceFigure", "queryFigures", "listRegisters", "getRegister",
            "listCompleteness", "declareComplete", "withdrawComplete", "listContestedCodes", "settleContestedCode",
            "listRegions", "getRegion", "getCaller", "listRegisterStates", "listChanges", "listRemovedRows",
            "listImports", "getImport", "listDimensions", "listUnits");

    private static List<DescribedOperation> all;

    /** Every operation of the running service; nobody may change what it holds. */
    static synchronized List<DescribedOperation> listAll() {
        if (all == null) {
            all = List.copyOf(read(Json.parse(Description.document())));
        }
        return all;
    }

    private static List<DescribedOperation> read(JsonNode document) {
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

    /** The path with an example of each parameter in it. */
    String exemplaryPath() {
        String exemplary = path;
        for (JsonNode parameter : parameters()) {
            exemplary = exemplary.replace("{" + parameter.path("name").asText() + "}", example(parameter).orElse("1"));
        }
        return exemplary;
    }

    String id() {
        return description.path("operationId").asText();
    }

    boolean isOfRegister() {
        return description.has("x-register");
    }

    /** Whether every service has it from the kernel. */
    boolean isOfKernel() {
        return isOfRegister() || OF_KERNEL.contains(id());
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

    /** The codes that a parameter may be, or each of its values; none where it is no matter of codes. */
    List<String> codes(JsonNode parameter) {
        JsonNode schema = resolved(parameter.path("schema"));
        List<String> codes = new ArrayList<>();
        resolved(schema.path("items").isMissingNode() ? schema : schema.path("items")).path("enum")
                .forEach(code -> codes.add(code.asText()));
        return codes;
    }

    /** A value that a parameter may have: its example, or one that its schema lets it be; nothing where any text may do. */
    Optional<String> sample(JsonNode parameter) {
        JsonNode schema = resolved(parameter.path("schema"));
        JsonNode one = schema.path("items").isMissingNode() ? schema : resolved(schema.path("items"));
        return example(parameter).or(() -> codes(parameter).stream().findFirst())
                .or(() -> Optional.ofNullable(SAMPLES.get(one.path("format").asText(one.path("type").asText()))));
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

    /** Whether it takes files as they are, of whatever kinds, and not rows. */
    boolean readsFiles() {
        return !readsCsv() && body().has(TEXT);
    }

    /** Whether it takes nothing but a form with several files. */
    boolean readsForms() {
        return contentTypes().equals(List.of(FORM));
    }

    /** The example of its form, with each field as a file of text. */
    byte[] formExample() {
        StringBuilder form = new StringBuilder();
        anyExample(body().path(FORM)).properties().forEach(file -> form.append("--").append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; name=\"").append(file.getKey()).append("\"; filename=\"")
                .append(file.getKey()).append(".txt\"\r\n\r\n").append(file.getValue().asText()).append("\r\n"));
        return form.append("--").append(BOUNDARY).append("--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The content types of its body. */
    List<String> contentTypes() {
        List<String> types = new ArrayList<>();
        body().fieldNames().forEachRemaining(types::add);
        return types;
    }

    private JsonNode body() {
        return description.path("requestBody").path("content");
    }

    /** What it answers with this status; missing if it never does. */
    JsonNode response(String status) {
        return resolved(description.path("responses").path(status));
    }

    /** Whether it says that it takes a token, or that it takes none; missing if it says neither. */
    JsonNode security() {
        return description.path("security");
    }

    /** The first example of a JSON body. */
    JsonNode bodyExample() {
        return anyExample(body().path(JSON));
    }

    /** What a JSON body looks like; what its properties refer to stands in them. */
    JsonNode bodySchema() {
        JsonNode schema = resolved(body().path(JSON).path("schema")).deepCopy();
        schema.path("properties").forEach(property -> property.path("allOf")
                .forEach(part -> resolved(part).properties().stream().filter(said -> !property.has(said.getKey()))
                        .forEach(said -> ((ObjectNode) property).set(said.getKey(), said.getValue()))));
        return schema;
    }

    /** The example of a CSV file, or of a text where files are taken as they are. */
    String fileExample() {
        return anyExample(body().path(readsCsv() ? CSV : TEXT)).asText();
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

    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    @Override
    public String toString() {
        return method + " " + path + " (" + id() + ")";
    }
}
