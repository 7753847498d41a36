package luzhi.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** What breaks clients is refused by its name, and what does not is let through: copies of a part of a promised description, each changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangedCopiesTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> PATHS = Set.of("/v1/figures", "/v1/figures/query", "/v1/me");
    private static final String FIGURES = "/paths/~1v1~1figures/get";
    private static final String SCHEMAS = "/components/schemas/";
    private static final LocalDate TOLD = LocalDate.of(2027, 1, 1);

    private ObjectNode promised;

    @BeforeAll
    void takeAPart() throws IOException {
        promised = (ObjectNode) YAML.readTree(Path.of("promise/finance.yaml").toFile());
        object(promised, "/paths").retain(PATHS);
        Set<String> needed = new HashSet<>();
        promised.path("paths").forEach(path -> addReferences(path, needed));
        promised.path("components").path("responses").forEach(answer -> addReferences(answer, needed));
        object(promised, "/components/schemas").retain(needed);
    }

    private void addReferences(JsonNode from, Set<String> needed) {
        for (JsonNode reference : from.findValues("$ref")) {
            String name = reference.asText().replace("#/components/schemas/", "");
            if (needed.add(name)) {
                addReferences(promised.at(SCHEMAS + name), needed);
            }
        }
    }

    private static ObjectNode object(JsonNode description, String pointer) {
        return (ObjectNode) description.at(pointer);
    }

    private static ArrayNode array(JsonNode description, String pointer) {
        return (ArrayNode) description.at(pointer);
    }

    private static ObjectNode parameter(JsonNode description, String name) {
        for (JsonNode parameter : description.at(FIGURES + "/parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return (ObjectNode) parameter;
            }
        }
        throw new AssertionError(name);
    }

    private static void remove(ArrayNode from, String value) {
        for (int i = from.size() - 1; i >= 0; i--) {
            if (from.get(i).asText().equals(value) || from.get(i).path("name").asText().equals(value)) {
                from.remove(i);
            }
        }
    }

    private List<String> faults(Consumer<ObjectNode> change, Announcement... announced) {
        ObjectNode present = promised.deepCopy();
        change.accept(present);
        return new Promise("finance", List.of(announced)).faults(promised.toString(), present.toString());
    }

    private static Arguments change(String breach, Consumer<ObjectNode> change) {
        return Arguments.of(breach, change);
    }

    static List<Arguments> breaking() {
        return List.of(
                change("operation GET /v1/me: removed", api -> object(api, "/paths").remove("/v1/me")),
                change("operation GET /v1/figures: operationId changed",
                        api -> object(api, FIGURES).put("operationId", "getFigures")),
                change("operation GET /v1/figures: parameter within removed",
                        api -> remove(array(api, FIGURES + "/parameters"), "within")),
                change("operation GET /v1/figures: parameter colour newly required",
                        api -> array(api, FIGURES + "/parameters").addObject().put("name", "colour").put("in", "query")
                                .put("required", true).putObject("schema").put("type", "string")),
                change("operation GET /v1/figures: parameter measure newly required",
                        api -> parameter(api, "measure").put("required", true)),
                change("operation GET /v1/figures: media type text/csv of answer 200 removed",
                        api -> object(api, FIGURES + "/responses/200/content").remove("text/csv")),
                change("operation GET /v1/me: answer 200 removed",
                        api -> object(api, "/paths/~1v1~1me/get/responses").remove("200")),
                change("schema Caller: field name removed", api -> {
                    object(api, SCHEMAS + "Caller/properties").remove("name");
                    remove(array(api, SCHEMAS + "Caller/required"), "name");
                }),
                change("schema Figure: field printed removed",
                        api -> object(api, SCHEMAS + "Figure/properties").remove("printed")),
                change("schema StatedFigure: field revision removed",
                        api -> object(api, SCHEMAS + "StatedFigure/properties").remove("revision")),
                change("schema Caller: field name no longer always sent",
                        api -> remove(array(api, SCHEMAS + "Caller/required"), "name")),
                change("schema Caller: field name may be null",
                        api -> object(api, SCHEMAS + "Caller/properties/name").put("nullable", true)),
                change("schema Caller: field name type was string, is integer",
                        api -> object(api, SCHEMAS + "Caller/properties/name").put("type", "integer")),
                change("schema FigurePreference: value derived no longer taken",
                        api -> remove(array(api, SCHEMAS + "FigurePreference/enum"), "derived")),
                change("schema PageSize: numericRange changed",
                        api -> object(api, SCHEMAS + "PageSize").put("maximum", 1000)),
                change("schema RegionCode: pattern changed",
                        api -> object(api, SCHEMAS + "RegionCode").put("pattern", "^6[0-9]{5}$")),
                change("operation GET /v1/figures: entries of parameter measure type was string, is integer",
                        api -> ((ObjectNode) parameter(api, "measure").at("/schema/items")).put("type", "integer")),
                change("schema RegionLevel: value village added to answers",
                        api -> array(api, SCHEMAS + "RegionLevel/enum").add("village")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaking")
    void whatBreaksClientsIsRefusedByName(String breach, Consumer<ObjectNode> change) {
        List<String> faults = faults(change);
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.get(0).startsWith("finance, " + breach + " (breaks clients: take it back, or announce it"),
                faults::toString);
    }

    static List<Arguments> harmless() {
        return List.of(
                change("an operation",
                        api -> object(api, "/paths").set("/v1/mine", api.at("/paths/~1v1~1me").deepCopy())),
                change("a parameter that may be left out",
                        api -> array(api, FIGURES + "/parameters").addObject().put("name", "colour").put("in", "query")
                                .putObject("schema").put("type", "string")),
                change("a field of an answer, always sent", api -> {
                    object(api, SCHEMAS + "Caller/properties").putObject("colour").put("type", "string");
                    array(api, SCHEMAS + "Caller/required").add("colour");
                }),
                change("a form of an answer",
                        api -> object(api, FIGURES + "/responses/200/content").putObject("text/plain")
                                .putObject("schema").put("type", "string")),
                change("a value that may be sent", api -> array(api, SCHEMAS + "DecimalForm/enum").add("fraction")),
                change("other words", api -> object(api, FIGURES).put("summary", "Figures")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void whatMayComeIsLetThrough(String what, Consumer<ObjectNode> change) {
        assertEquals(List.of(), faults(change), what);
    }

    @Test
    void whatAnybodyCouldCallStaysOpen() {
        ObjectNode open = promised.deepCopy();
        object(open, "/paths/~1v1~1me/get").putArray("security");
        List<String> faults = new Promise("finance", List.of()).faults(open.toString(), promised.toString());
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.get(0).startsWith("finance, operation GET /v1/me: token newly required ("), faults::toString);
        assertEquals(List.of(), new Promise("finance", List.of()).faults(promised.toString(), open.toString()));
    }

    private static Announcement announced(String operation, String change) {
        return new Announcement("finance", operation, null, change, TOLD, TOLD.plusYears(1), "GET /v1/persons");
    }

    @Test
    void whatWasAnnouncedPassesAndNothingElse() {
        Consumer<ObjectNode> removed = api -> object(api, "/paths").remove("/v1/me");
        assertEquals(List.of(), faults(removed, announced("GET /v1/me", "removed")));
        List<String> others = faults(removed, announced("GET /v1/me", "operationId changed"));
        assertEquals(2, others.size(), others::toString);
        assertTrue(others.get(0).startsWith("finance, operation GET /v1/me: removed (breaks"), others::toString);
        assertTrue(
                others.get(1).startsWith("finance, operation GET /v1/me: operationId changed (announced, and nothing"),
                others::toString);
    }

    @Test
    void anOperationThatIsSupersededIsAnnouncedAsItSays() {
        Consumer<ObjectNode> superseded = api -> object(api, "/paths/~1v1~1me/get").put("deprecated", true)
                .putObject("x-superseded").put("since", "2027-01-01").put("until", "2028-01-01")
                .put("instead", "GET /v1/persons");
        Announcement announcement = announced("GET /v1/me", "superseded");
        assertEquals(List.of(), faults(superseded, announcement));
        assertEquals(1, faults(superseded).size());
        List<String> others = faults(superseded.andThen(
                api -> object(api, "/paths/~1v1~1me/get/x-superseded").put("until", "2028-02-01")), announcement);
        assertEquals(1, others.size());
        assertTrue(others.get(0).contains("announced with other dates"), others::toString);
    }

    @Test
    void whatIsAnnouncedLeavesAYear() {
        assertThrows(IllegalArgumentException.class,
                () -> new Announcement("finance", null, "Figure", "field unit removed",
                        TOLD, TOLD.plusMonths(11), "nothing"));
    }
}
