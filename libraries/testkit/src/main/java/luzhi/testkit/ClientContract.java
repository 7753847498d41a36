package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether clients can be made of the API description: by generators, and by people who try operations in an explorer. */
final class ClientContract {

    private static final String SCHEMAS = "#/components/schemas/";
    /** Which forms there are is a matter of each operation. */
    private static final String FORM = "format";
    /** What parameters of these names are, whichever operation they are of; what may be repeated is a filter by a column. */
    private static final Map<String, String> TYPES = Map.of("limit", "integer", "cycle", "integer", "version",
            "integer",
            "dryRun", "boolean", "asOf", "date", "dated", "date");
    /** Where one of several is required, the explorer has to send the one that has an example. */
    private static final Set<String> PERHAPS_REQUIRED = Set.of("region", "period");
    private static final List<String> PLACES = List.of("path", "query", "header");
    private static final List<String> LAST = List.of("format", "decimals", "limit", "after");
    private static final int OK = 200;
    private static final int NO_SUCCESS = 300;

    private final JsonNode document = Json.parse(Description.document());

    /** A type for each thing, and none that nothing needs. */
    void everySchemaIsUsedAndNoneWithoutAName() {
        List<String> flaws = new ArrayList<>();
        Set<String> used = new HashSet<>();
        document.path("components").path("schemas").properties()
                .forEach(schema -> look(schema.getKey(), schema.getValue(), true, used, flaws));
        for (DescribedOperation operation : DescribedOperation.listAll()) {
            operation.description().properties().forEach(said -> look(operation + " " + said.getKey(),
                    said.getValue(), false, used, flaws));
        }
        document.path("components").path("responses")
                .forEach(response -> look("responses", response, false, used, flaws));
        document.path("components").path("schemas").fieldNames().forEachRemaining(name -> {
            if (!used.contains(SCHEMAS + name)) {
                flaws.add(name + " is not used");
            }
        });
        assertEquals(List.of(), flaws);
    }

    private static void look(String where, JsonNode node, boolean isNamed, Set<String> used, List<String> flaws) {
        if (node.path("$ref").isTextual()) {
            used.add(node.path("$ref").asText());
        }
        boolean isForm = node.path("name").asText().equals(FORM);
        if (!isNamed && (node.path("properties").isObject() || node.path("enum").isArray())) {
            flaws.add(where + " is of a type without a name: " + node);
        }
        node.properties().stream().filter(said -> !said.getKey().startsWith("example"))
                .forEach(said -> look(where + "/" + said.getKey(), said.getValue(), isForm, used, flaws));
        if (node.isArray()) {
            node.forEach(entry -> look(where, entry, false, used, flaws));
        }
    }

    /** Null is no value of an enumeration and no type of its own: generators make a class of it. */
    void nullIsSaidBesideATypeOnly() {
        List<String> flaws = new ArrayList<>();
        document.path("components").path("schemas").properties()
                .forEach(schema -> schema.getValue().path("properties").properties().forEach(property -> {
                    JsonNode said = property.getValue();
                    boolean isOfNoType = said.has("nullable") && !said.has("type");
                    if (said.has("anyOf") || said.has("oneOf") || isOfNoType || contradictsWhatItRefersTo(said)) {
                        flaws.add(schema.getKey() + "." + property.getKey() + ": " + said);
                    }
                }));
        assertEquals(List.of(), flaws);
    }

    private boolean contradictsWhatItRefersTo(JsonNode property) {
        String reference = property.path("allOf").path(0).path("$ref").asText();
        return property.path("nullable").asBoolean() && !reference.isEmpty()
                && !document.at(reference.substring(1)).path("nullable").asBoolean();
    }

    void parametersOfOneNameAreOfOneType() {
        List<String> flaws = new ArrayList<>();
        for (DescribedOperation operation : DescribedOperation.listAll()) {
            for (JsonNode parameter : operation.parameters()) {
                JsonNode schema = operation.resolved(parameter.path("schema"));
                String expected = TYPES.get(parameter.path("name").asText());
                String type = schema.path("type").asText();
                boolean isOfType = type.equals(expected) || schema.path("format").asText().equals(expected);
                if (expected != null && !type.equals("array") && !isOfType) {
                    flaws.add(operation + ": " + parameter.path("name").asText() + " is " + schema);
                }
            }
        }
        assertEquals(List.of(), flaws);
    }

    /** Those of the path as they stand in it, then the query, what is required first and pages last, then headers. */
    void parametersStandInTheOrderOfTheirImportance() {
        List<String> flaws = new ArrayList<>();
        for (DescribedOperation operation : DescribedOperation.listAll()) {
            List<JsonNode> ordered = new ArrayList<>(operation.parameters());
            ordered.sort(Comparator
                    .<JsonNode>comparingInt(parameter -> PLACES.indexOf(parameter.path("in").asText()))
                    .thenComparing(parameter -> operation.path().indexOf("{" + parameter.path("name").asText() + "}"))
                    .thenComparing(parameter -> !parameter.path("required").asBoolean())
                    .thenComparing(parameter -> LAST.indexOf(parameter.path("name").asText())));
            if (!ordered.equals(operation.parameters())) {
                flaws.add(operation.toString());
            }
        }
        assertEquals(List.of(), flaws);
    }

    /** The explorer sends every example there is: a filter that nobody asked for finds nothing. */
    void nothingIsNarrowedByAnExample() {
        Set<String> flaws = new TreeSet<>();
        for (DescribedOperation operation : DescribedOperation.listAll()) {
            for (JsonNode parameter : operation.parameters()) {
                boolean isOptional = operation.method().equals("GET") && !parameter.path("required").asBoolean()
                        && !PERHAPS_REQUIRED.contains(parameter.path("name").asText());
                boolean hasExample = parameter.has("example")
                        || operation.resolved(parameter.path("schema")).has("example");
                if (isOptional && hasExample) {
                    flaws.add(operation + ": " + parameter.path("name").asText());
                }
            }
        }
        assertEquals(Set.of(), flaws);
    }

    void everyExampleIsAsDescribed() {
        Set<String> flaws = new TreeSet<>();
        for (DescribedOperation operation : DescribedOperation.listAll()) {
            if (operation.readsJson()) {
                Description.faultsOfBody(operation, operation.bodyExample())
                        .forEach(fault -> flaws.add(operation + " reads: " + fault));
            }
            for (int status = OK; status < NO_SUCCESS; status++) {
                JsonNode answered = operation.response(String.valueOf(status)).path("content").path("application/json");
                if (!answered.isMissingNode()) {
                    int found = status;
                    Description.faultsOfAnswer(operation, status, operation.anyExample(answered))
                            .forEach(fault -> flaws.add(operation + " answers " + found + ": " + fault));
                }
            }
            for (JsonNode parameter : operation.parameters()) {
                boolean isRepeatable = parameter.path("schema").path("type").asText().equals("array");
                if (parameter.has("example") && parameter.path("example").isArray() != isRepeatable) {
                    flaws.add(operation + ": example of " + parameter.path("name").asText());
                }
            }
        }
        assertEquals(Set.of(), flaws);
    }
}
