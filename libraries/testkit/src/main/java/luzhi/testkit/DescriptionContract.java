package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Whether the API description that is committed is that of the running service, and whether it describes everything. */
final class DescriptionContract {

    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final List<String> PROBLEMS_OF_OPEN_DOORS = List.of("400", "404", "default");
    private static final List<String> PROBLEMS_OF_ALL = List.of("400", "401", "403", "404", "default");
    private static final Set<String> WRITING = Set.of("PUT", "POST", "DELETE", "PATCH");
    private static final Set<String> GENERAL_NAMES = Set.of("Act", "Action", "Check", "Data", "Entry", "Input", "Item",
            "Kind",
            "LocalDate", "OffsetDateTime", "Outcome", "Page", "Proof", "Range", "Result", "State", "Status", "Task",
            "Type", "Value");
    private static final List<String> ORDER = List.of("openapi", "operationId", "name", "in", "tags", "summary",
            "title", "description", "$ref", "type", "format", "required", "parameters", "requestBody", "responses",
            "headers", "content", "schema", "example", "examples");
    private static final int MOST_DIFFERENCES = 20;
    private static final YAMLMapper YAML = YAMLMapper.builder().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.SPLIT_LINES).build();

    private static JsonNode running() {
        return Json.parse(Description.document());
    }

    void theCommittedDescriptionIsThatOfTheRunningService() throws IOException {
        if (Boolean.getBoolean("openapi.update")) {
            YAML.writeValue(COMMITTED.toFile(), ordered(running()));
        }
        String service = Path.of("").toAbsolutePath().getFileName().toString();
        Set<String> differences = new TreeSet<>();
        compare("", Files.exists(COMMITTED) ? YAML.readTree(COMMITTED.toFile()) : YAML.createObjectNode(),
                YAML.readTree(YAML.writeValueAsString(running())), differences);
        assertEquals(List.of(), differences.stream().limit(MOST_DIFFERENCES).toList(), () -> service
                + "/openapi.yaml is not what the service answers. If the change is meant, write it with\n"
                + "  ./mvnw -pl " + service
                + " -am test -Dtest='ServiceContractsTest' -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dopenapi.update=true\n");
    }

    /** The same with the fields of every object in one order, whichever way they were gathered: what changed is easy to see. */
    private static JsonNode ordered(JsonNode node) {
        if (node.isArray()) {
            ArrayNode list = YAML.createArrayNode();
            node.forEach(each -> list.add(ordered(each)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = YAML.createObjectNode();
        ORDER.stream().filter(node::has).forEach(field -> object.set(field, ordered(node.get(field))));
        node.properties().stream().filter(field -> !ORDER.contains(field.getKey()))
                .forEach(field -> object.set(field.getKey(), ordered(field.getValue())));
        return object;
    }

    private static void compare(String pointer, JsonNode committed, JsonNode running, Set<String> differences) {
        if (committed.isObject() && running.isObject()) {
            Set<String> names = new HashSet<>();
            committed.fieldNames().forEachRemaining(names::add);
            running.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(pointer + "/" + name.replace("/", "~1"), committed.path(name),
                    running.path(name), differences));
        } else if (!committed.equals(running)) {
            differences.add(pointer + ": committed " + committed + ", running " + running);
        }
    }

    void everyOperationIsNamedAndDescribed() {
        List<String> flaws = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (DescribedOperation operation : DescribedOperation.listAll()) {
            JsonNode described = operation.description();
            for (String field : List.of("operationId", "summary", "description", "tags")) {
                if (described.path(field).isEmpty() && described.path(field).asText().isBlank()) {
                    flaws.add(operation + " has no " + field);
                }
            }
            if (!ids.add(operation.id())) {
                flaws.add(operation + " shares its operationId");
            }
            for (JsonNode parameter : operation.parameters()) {
                if (parameter.path("description").asText().isBlank()) {
                    flaws.add(operation + " does not describe its parameter " + parameter.path("name").asText());
                }
            }
        }
        assertEquals(List.of(), flaws);
    }

    void everyOperationGivesAnExampleOfWhatItReadsAndAnswers() {
        List<String> flaws = new ArrayList<>();
        for (DescribedOperation operation : DescribedOperation.listAll()) {
            operation.description().path("requestBody").path("content").properties()
                    .forEach(body -> requireExample(operation, "request", body, flaws));
            for (Map.Entry<String, JsonNode> response : operation.description().path("responses").properties()) {
                if (response.getKey().startsWith("2")) {
                    response.getValue().path("content").properties()
                            .forEach(body -> requireExample(operation, response.getKey(), body, flaws));
                }
            }
            for (JsonNode parameter : operation.parameters()) {
                if (parameter.path("in").asText().equals("path") && DescribedOperation.example(parameter).isEmpty()) {
                    flaws.add(operation + " has no example of " + parameter.path("name").asText());
                }
            }
        }
        assertEquals(List.of(), flaws);
    }

    private static void requireExample(DescribedOperation operation, String what, Map.Entry<String, JsonNode> body,
            List<String> flaws) {
        boolean binary = body.getValue().path("schema").path("format").asText().equals("binary");
        JsonNode example = operation.anyExample(body.getValue());
        if (!binary && (example.isMissingNode() || example.isTextual() && example.asText().isBlank())) {
            flaws.add(operation + " has no example of its " + what + " as " + body.getKey());
        }
    }

    /** Clients are made from the names: one that a class of ours shares with another is numbered, and a general one says nothing. */
    void everySchemaHasANameOfItsOwn() {
        List<String> flaws = new ArrayList<>();
        running().path("components").path("schemas").fieldNames().forEachRemaining(name -> {
            if (!name.matches("[A-Z][A-Za-z]+") || GENERAL_NAMES.contains(name)) {
                flaws.add(name);
            }
        });
        assertEquals(List.of(), flaws);
    }

    void everyOperationSaysWhichProblemsItAnswers() {
        List<String> flaws = new ArrayList<>();
        for (DescribedOperation operation : DescribedOperation.listAll()) {
            for (String status : operation.security().isEmpty() ? PROBLEMS_OF_OPEN_DOORS : PROBLEMS_OF_ALL) {
                JsonNode problem = operation.response(status).path("content").path("application/problem+json")
                        .path("schema").path("$ref");
                if (!problem.asText().equals("#/components/schemas/Problem")) {
                    flaws.add(operation + " does not describe " + status);
                }
            }
        }
        assertEquals(List.of(), flaws);
    }

    void everyOperationThatWritesTakesAKeyToBeRepeatedUnder() {
        List<String> flaws = new ArrayList<>();
        for (DescribedOperation operation : DescribedOperation.listAll()) {
            boolean mayWrite = WRITING.contains(operation.method());
            boolean takesKey = operation.parameters().stream()
                    .anyMatch(parameter -> parameter.path("name").asText().equals("Idempotency-Key"));
            boolean needsNone = operation.description().has("x-repeatable");
            if (takesKey != (mayWrite && !needsNone)) {
                flaws.add(operation + (takesKey ? " takes a key for nothing" : " takes no key"));
            }
        }
        assertEquals(List.of(), flaws);
    }
}
