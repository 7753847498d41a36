package luzhi.report.reporting.opendata;

import static io.restassured.RestAssured.given;
import static luzhi.report.workflow.submission.SubmissionCalls.declareAll;
import static luzhi.report.workflow.submission.SubmissionCalls.take;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.core.measure.Dimensions;
import luzhi.report.StubbedServices;
import luzhi.report.workflow.submission.SubmissionCalls;
import luzhi.testkit.Json;
import luzhi.testkit.PostgresResource;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Reads back, without any token, what was published, and holds it against the seal. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class OpenDataResourceTest {

    private static final String REGION = "469027";
    private static final String PLACE = "/v1/published/2020/" + REGION + "/";
    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean", "date");
    /** More digits than a double has, and zeros behind. */
    private static final String EXACT = "0.1234567890123456789000";

    private static boolean published;

    StubbedServices services;

    @BeforeEach
    void publish() {
        if (published) {
            return;
        }
        services.give("staffing", "best", REGION,
                StubbedServices.figure("staffing.staff", REGION, "2020", "1203", "person", "derived")
                        .replace("\"dimensions\": {}", "\"dimensions\": {\"stage\": \"primary\"}"));
        services.give("infrastructure", "best", REGION,
                StubbedServices.figure("infrastructure.large-classes", REGION, "2020", "0", "class", "reported"),
                StubbedServices.figure("infrastructure.large-class-share", REGION, "2020", EXACT, "percent",
                        "derived"));
        declareAll(REGION);
        take(REGION, "reviewer", REGION, "submit");
        take("460000", "reviewer", REGION, "accept");
        take("460000", "reviewer", REGION, "publish");
        published = true;
    }

    private static String read(String file) {
        Response answer = given().get(PLACE + file);
        assertEquals(200, answer.statusCode(), answer::asString);
        return answer.asString();
    }

    private static List<NamedCsvRecord> rows(String file) {
        return CsvReader.builder().ofNamedCsvRecord(read(file)).stream().toList();
    }

    private static JsonNode seal() {
        return Json.parse(SubmissionCalls.caller(REGION, "reporter")
                .get("/v1/evaluations/2020/" + REGION + "/seals/1").asString());
    }

    @Test
    void bothFormsOfTheFiguresSayWhatTheSealHolds() {
        List<ReadFigure> sealed = ReadFigure.sealed(seal());
        assertEquals(sealed, ReadFigure.ofTable(read("figures.csv")));
        assertEquals(sealed, ReadFigure.ofObservations(read("sdmx.csv")));
        assertTrue(sealed.stream().anyMatch(figure -> figure.value() == null), "one is missing");
        assertTrue(sealed.stream().anyMatch(figure -> figure.value() != null && figure.value().signum() == 0),
                "one is zero");
        assertTrue(sealed.stream()
                .anyMatch(figure -> figure.value() != null && !figure.dimensions().equals(Dimensions.NONE)),
                "one is a part");
        assertTrue(sealed.stream().anyMatch(figure -> new BigDecimal(EXACT).equals(figure.value())), "one is long");
    }

    @Test
    void theTableOfVerdictsSaysWhatTheSealHolds() {
        Map<String, String> read = new TreeMap<>();
        rows("verdicts.csv").forEach(row -> read.put(row.getField("criterion") + " " + row.getField("region"),
                String.join(" ", row.getField("verdict"), row.getField("value"), row.getField("target"),
                        row.getField("gap"),
                        row.getField("deadline"))));
        Map<String, String> sealed = new TreeMap<>();
        seal().path("tasks").forEach(task -> task.path("criteria").forEach(criterion -> {
            sealed.put(criterion.path("id").asText() + " " + REGION, outcome(criterion));
            criterion.path("regions").forEach(each -> sealed
                    .put(criterion.path("id").asText() + " " + each.path("region").asText(), outcome(each)));
        }));
        assertEquals(sealed, read);
        assertEquals(14, rows("tasks.csv").size());
    }

    private static String outcome(JsonNode judged) {
        return String.join(" ", Stream.of("verdict", "value", "target", "gap", "deadline")
                .map(field -> ReadFigure.text(judged.path("outcome").path(field))).toList());
    }

    @Test
    void everyTableIsAsItsSchemaSays() {
        JsonNode described = Json.parse(read("datapackage.json"));
        assertEquals("tabular-data-package", described.path("profile").asText());
        assertTrue(described.path("name").asText().matches("[a-z0-9._/-]+"));
        Map<String, JsonNode> resources = new TreeMap<>();
        described.path("resources").forEach(resource -> resources.put(resource.path("name").asText(), resource));
        assertEquals(PublishedTable.values().length, resources.size());
        resources.values().forEach(resource -> check(resource, resources));
    }

    private static void check(JsonNode resource, Map<String, JsonNode> resources) {
        String name = resource.path("name").asText();
        List<NamedCsvRecord> rows = rows(resource.path("path").asText());
        JsonNode schema = resource.path("schema");
        List<String> names = schema.path("fields").findValuesAsText("name");
        assertEquals(names.size(), new HashSet<>(names).size(), name);
        assertFalse(rows.isEmpty(), name);
        assertEquals(names, rows.get(0).getHeader(), name);
        schema.path("fields").forEach(field -> {
            assertTrue(TYPES.contains(field.path("type").asText()), field::toString);
            rows.forEach(row -> checkCell(name, field, row.getField(field.path("name").asText())));
        });
        Set<List<String>> keys = new HashSet<>();
        rows.forEach(row -> {
            List<String> key = new ArrayList<>();
            schema.path("primaryKey").forEach(part -> key.add(row.getField(part.asText())));
            assertTrue(keys.add(key), () -> name + " has two rows of " + key);
        });
        schema.path("foreignKeys").forEach(reference -> {
            String field = reference.path("fields").asText();
            Set<String> listed = new TreeSet<>(Set.of(""));
            rows(resources.get(reference.path("reference").path("resource").asText()).path("path").asText())
                    .forEach(row -> listed.add(row.getField(reference.path("reference").path("fields").asText())));
            rows.forEach(row -> assertTrue(listed.contains(row.getField(field)),
                    () -> name + ", " + field + ": " + row.getField(field) + " is not listed"));
        });
    }

    private static void checkCell(String table, JsonNode field, String cell) {
        String at = table + ", " + field.path("name").asText() + ": " + cell;
        if (cell.isEmpty()) {
            assertFalse(field.path("constraints").path("required").asBoolean(), at);
            return;
        }
        switch (field.path("type").asText()) {
            case "number" -> assertTrue(cell.matches("-?\\d+(\\.\\d+)?"), at);
            case "integer" -> assertTrue(cell.matches("-?\\d+"), at);
            case "boolean" -> assertTrue(cell.matches("true|false"), at);
            case "date" -> assertTrue(cell.matches("\\d{4}-\\d{2}-\\d{2}"), at);
            default -> assertEquals("string", field.path("type").asText(), at);
        }
        Set<String> values = new HashSet<>();
        field.path("constraints").path("enum").forEach(value -> values.add(value.asText()));
        assertTrue(values.isEmpty() || values.contains(cell), at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"datapackage.json", "figures.csv", "verdicts.csv", "regions.csv", "sdmx.csv", "units.csv"})
    void whoHasItAlreadyIsToldSo(String file) {
        String tag = given().get(PLACE + file).header("ETag");
        given().header("If-None-Match", tag).get(PLACE + file).then().statusCode(304).header("ETag", tag);
        // proxies that pack answers make tags weak
        given().header("If-None-Match", "\"other\", W/" + tag).get(PLACE + file).then().statusCode(304);
    }

    @Test
    void whatTheSealSaysOfPeopleAndDocumentsStaysThere() {
        assertTrue(seal().toString().contains("year book"));
        for (PublishedTable table : PublishedTable.values()) {
            String text = read(table.file());
            for (String inner : List.of("year book", "reviewer@", "reporter@")) {
                assertFalse(text.contains(inner), table + ": " + inner);
            }
        }
    }

    @Test
    void theMediaTypesAreThoseOfTheForms() {
        assertEquals("application/vnd.sdmx.data+csv;version=2.0.0",
                given().accept("application/vnd.sdmx.data+csv;version=2.0.0").get(PLACE + "sdmx.csv").contentType()
                        .replace(" ", ""));
        assertTrue(given().get(PLACE + "figures.csv").contentType().startsWith("text/csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"datapackage.json", "figures.csv", "sdmx.csv"})
    void whatIsNotPublishedIsNotThere(String file) {
        given().get("/v1/published/2020/469028/" + file).then().statusCode(404).body("code", equalTo("not-published"));
        given().get(PLACE + "persons.csv").then().statusCode(404).body("code", equalTo("no-such-address"));
    }
}
