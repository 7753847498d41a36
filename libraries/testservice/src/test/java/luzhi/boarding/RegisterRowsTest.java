package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;

import luzhi.testkit.Json;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterSmoke;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.Service;

/** What every register promises of single rows. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RegisterRowsTest {

    private static final int WRITERS = 3;

    private Regions.City city;
    private Service office;

    /** Not where it is declared: an instance of a test is made twice, and there are not many cities. */
    @BeforeEach
    void takeACity() {
        city = Regions.fresh();
        office = Service.as(city.code(), "reporter");
    }

    private void ofEveryRegister(Consumer<RegisterUnderTest> promise) {
        List<RegisterUnderTest> registers = RegisterUnderTest.listAll();
        assertTrue(registers.size() > 1, registers::toString);
        registers.forEach(register -> register.prepare(office, city.county()));
        assertAll(registers.stream().map(register -> () -> promise.accept(register)));
    }

    /** Other registers may refer to the first one, which is there then. */
    private Map<String, String> anotherRow(RegisterUnderTest register) {
        return register.rows(city.county(), 2).get(1 % (int) Math.min(2, register.capacity()));
    }

    private Response write(RegisterUnderTest register, String id, Map<String, String> row, String tag) {
        return (tag == null ? office.request() : office.request().header("If-Match", tag))
                .contentType("application/json").body(register.json(row)).put(register.path() + "/" + id);
    }

    private int delete(RegisterUnderTest register, String id, String tag) {
        return (tag == null ? office.request() : office.request().header("If-Match", tag))
                .delete(register.path() + "/" + id).statusCode();
    }

    /** As the services are looked over, too. */
    @TestFactory
    Stream<DynamicTest> answersAsTheDescriptionSays() {
        return RegisterSmoke.tests();
    }

    @Test
    void addsARowOnce() {
        ofEveryRegister(register -> {
            Map<String, String> row = anotherRow(register);
            Response created = register.create(office, row);
            assertEquals(201, created.statusCode(), () -> register + ": " + created.asString());
            JsonNode stored = Json.parse(created.asString());
            assertTrue(created.header("Location").endsWith(register.path() + "/" + stored.path("id").asText()));
            assertEquals(1, stored.path("revision").asInt());
            row.forEach((column, text) -> assertEquals(text, stored.path(column).isNull()
                    ? ""
                    : stored.path(column).asText(), () -> register + "." + column));
            Response read = office.request().get(register.path() + "/" + stored.path("id").asText());
            assertEquals(created.header("ETag"), read.header("ETag"));
            assertEquals(stored, Json.parse(read.asString()));
            assertEquals(Set.of("row-exists"), Problems.errors(register.create(office, row), 409));
        });
    }

    /** Whether that is as described is held against the description with every answer. */
    @Test
    void answersNullWhereACellIsEmpty() {
        ofEveryRegister(register -> {
            Map<String, String> row = new LinkedHashMap<>(anotherRow(register));
            row.replaceAll((column, text) -> register.isRequired(column) ? text : "");
            Response created = register.create(office, row);
            assertEquals(201, created.statusCode(), () -> register + ": " + created.asString());
            JsonNode stored = Json.parse(created.asString());
            row.keySet().forEach(column -> assertEquals(!register.isRequired(column), stored.path(column).isNull(),
                    () -> register + "." + column));
        });
    }

    @Test
    void replacesARowThatTheCallerHasRead() {
        ofEveryRegister(register -> {
            Map<String, String> row = register.row(city.county());
            Response created = register.create(office, row);
            String id = create(register, created, row);
            String tag = office.request().get(register.path() + "/" + id).header("ETag");
            Problems.of(write(register, id, row, null), 428);
            Problems.of(write(register, id, row, "\"0\""), 412);
            Response same = write(register, id, row, tag);
            assertEquals(List.of(200, tag), List.of(same.statusCode(), same.header("ETag")), same::asString);
            if (register.canBeChanged()) {
                Map<String, String> changed = register.changed(row);
                Response replaced = write(register, id, changed, tag);
                assertEquals(200, replaced.statusCode(), () -> register + ": " + replaced.asString());
                assertNotEquals(tag, replaced.header("ETag"));
                assertEquals(2, Json.parse(replaced.asString()).path("revision").asInt());
                Problems.of(write(register, id, row, tag), 412);
                assertEquals(412, delete(register, id, tag));
                assertRevisions(register, id, List.of(row, changed));
            }
        });
    }

    private String create(RegisterUnderTest register, Response created, Map<String, String> row) {
        if (created.statusCode() == 201) {
            return Json.parse(created.asString()).path("id").asText();
        }
        return register.stored(office, row.get("region")).get(0).path("id").asText();
    }

    private void assertRevisions(RegisterUnderTest register, String id, List<Map<String, String>> expected) {
        Response answer = office.request().get(register.path() + "/" + id + "/revisions");
        assertEquals(200, answer.statusCode(), answer::asString);
        JsonNode rows = Json.parse(answer.asString()).path("rows");
        assertEquals(expected.size(), rows.size(), answer::asString);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(i + 1, rows.path(i).path("revision").asInt());
            assertEquals(expected.get(i).get(register.changeable()),
                    rows.path(i).path(register.changeable()).asText(), answer::asString);
            assertEquals("reporter@" + city.code(), rows.path(i).path("recordedBy").asText());
        }
    }

    @Test
    void deletesARowThatTheCallerHasReadAndKeepsWhatItWas() {
        ofEveryRegister(register -> {
            List<Map<String, String>> rows = register.rows(city.county(), (int) Math.min(3, register.capacity()));
            Map<String, String> row = rows.get(rows.size() - 1);
            Response created = register.create(office, row);
            if (created.statusCode() == 201) {
                String id = Json.parse(created.asString()).path("id").asText();
                assertEquals(428, delete(register, id, null));
                assertEquals(412, delete(register, id, "\"0\""));
                assertEquals(204, delete(register, id, created.header("ETag")));
                Problems.of(office.request().get(register.path() + "/" + id), 404);
                assertEquals(404, delete(register, id, created.header("ETag")));
                if (register.canBeChanged()) {
                    assertRevisions(register, id, List.of(row));
                }
                assertEquals(201, register.create(office, row).statusCode());
            }
        });
    }

    @Test
    void keepsAwayFromRowsOfOthers() {
        Regions.City elsewhere = Regions.fresh();
        Service stranger = Service.as(elsewhere.code(), "reporter");
        ofEveryRegister(register -> {
            Map<String, String> row = register.row(city.county());
            String id = create(register, register.create(office, row), row);
            Problems.of(stranger.request().get(register.path() + "/" + id), 404);
            Problems.of(stranger.request().get(register.path() + "/" + id + "/revisions"), 404);
            Problems.of(stranger.request().header("If-Match", "*").delete(register.path() + "/" + id), 404);
            Problems.of(register.create(stranger, row), 403);
            Map<String, String> moved = new LinkedHashMap<>(row);
            moved.put("region", elsewhere.county());
            Problems.of(write(register, id, moved, "*"), 403);
            Problems.of(stranger.request().header("If-Match", "*").contentType("application/json")
                    .body(register.json(moved)).put(register.path() + "/" + id), 404);
        });
    }

    /** Not by a word: the answers differ in the id that was asked for alone. */
    @Test
    void aRowOfAnotherRegionAnswersLikeNone() {
        Regions.City elsewhere = Regions.fresh();
        Service stranger = Service.as(elsewhere.code(), "reporter");
        ofEveryRegister(register -> {
            Map<String, String> row = register.row(city.county());
            String id = create(register, register.create(office, row), row);
            Map<String, String> own = new LinkedHashMap<>(row);
            own.put("region", elsewhere.county());
            Map<String, Function<String, Response>> operations = Map.of(
                    "get", at -> stranger.request().get(at),
                    "revisions", at -> stranger.request().get(at + "/revisions"),
                    "delete", at -> stranger.request().delete(at),
                    "delete what was read", at -> stranger.request().header("If-Match", "\"1\"").delete(at),
                    "replace", at -> stranger.json(register.json(own)).put(at),
                    "replace what was read",
                    at -> stranger.json(register.json(own)).header("If-Match", "\"1\"").put(at),
                    "take over", at -> stranger.json(register.json(row)).header("If-Match", "*").put(at));
            operations.forEach((name, operation) -> {
                Response present = operation.apply(register.path() + "/" + id);
                Response absent = operation.apply(register.path() + "/999999999");
                Problems.of(present, name.equals("take over") ? 403 : 404);
                assertEquals(List.of(absent.statusCode(), absent.asString().replace("999999999", id)),
                        List.of(present.statusCode(), present.asString()), () -> register + ", " + name);
                assertEquals(absent.headers().asList().stream().map(Header::getName).sorted().toList(),
                        present.headers().asList().stream().map(Header::getName).sorted().toList());
            });
        });
    }

    @Test
    void letsOneOfThoseReplaceARowWhoHaveReadTheSame() {
        ofEveryRegister(register -> {
            if (register.canBeChanged()) {
                Map<String, String> row = register.row(city.county());
                String id = create(register, register.create(office, row), row);
                Map<String, String> changed = register.changed(row);
                String tag = office.request().get(register.path() + "/" + id).header("ETag");
                List<CompletableFuture<Response>> writers = Stream.generate(() -> CompletableFuture
                        .supplyAsync(() -> write(register, id, changed, tag))).limit(WRITERS).toList();
                List<Integer> answers = writers.stream().map(writer -> writer.join().statusCode()).sorted().toList();
                assertEquals(List.of(200, 412, 412), answers, register::toString);
                assertRevisions(register, id, List.of(row, changed));
            }
        });
    }

    @Test
    void letsOneOfThoseAddARowWhoSendTheSame() {
        ofEveryRegister(register -> {
            Map<String, String> row = register.row(Regions.fresh().county());
            register.prepare(Service.as("100000", "admin"), row.get("region"));
            List<CompletableFuture<Response>> writers = Stream.generate(() -> CompletableFuture
                    .supplyAsync(() -> register.create(Service.as("100000", "admin"), row))).limit(WRITERS).toList();
            List<Integer> answers = writers.stream().map(writer -> writer.join().statusCode()).sorted().toList();
            assertEquals(List.of(201, 409, 409), answers, register::toString);
        });
    }

    /** As importing does: 2.50 is 2.5. */
    @Test
    void takesANumberForTheSameHoweverManyZerosFollow() {
        ofEveryRegister(register -> register.columnsWith("type", "number").stream().findFirst().ifPresent(column -> {
            Map<String, String> row = register.row(city.county());
            String id = create(register, register.create(office, row), row);
            String tag = office.request().get(register.path() + "/" + id).header("ETag");
            Map<String, String> spelled = new LinkedHashMap<>(row);
            spelled.put(column, row.get(column) + ".0");
            assertEquals(tag, write(register, id, spelled, tag).header("ETag"), register::toString);
        }));
    }

    @Test
    void goesThroughAllRowsPageByPage() {
        ofEveryRegister(register -> {
            List<Map<String, String>> rows = register.rows(city.county(), (int) Math.min(5, register.capacity()));
            rows.forEach(row -> register.create(office, row));
            Set<String> ids = new LinkedHashSet<>();
            String next = register.path() + "?limit=2&within=" + city.code();
            while (next != null) {
                Response page = office.request().urlEncodingEnabled(false).get(next);
                assertEquals(200, page.statusCode(), page::asString);
                JsonNode shown = Json.parse(page.asString()).path("rows");
                assertTrue(!shown.isEmpty() && shown.size() <= 2, page::asString);
                shown.forEach(row -> assertTrue(ids.add(row.path("id").asText()), row::toString));
                String link = page.header("Link");
                next = link == null ? null : link.replaceAll("^.*<|>.*$", "");
            }
            assertEquals(rows.size(), ids.size(), register::toString);
        });
    }

    @Test
    void narrowsAListByTheValuesOfColumns() {
        ofEveryRegister(register -> {
            List<Map<String, String>> rows = register.rows(city.county(), (int) Math.min(5, register.capacity()));
            rows.forEach(row -> register.create(office, row));
            for (String column : register.key().stream().filter(name -> !name.equals("region")).toList()) {
                String wanted = rows.get(rows.size() - 1).get(column);
                Response answer = office.request().queryParam("region", city.county()).queryParam(column, wanted)
                        .get(register.path());
                assertEquals(200, answer.statusCode(), answer::asString);
                assertEquals(rows.stream().filter(row -> row.get(column).equals(wanted)).count(),
                        Json.parse(answer.asString()).path("rows").size(), () -> register + "." + column);
            }
            for (String column : register.vocabularies()) {
                assertEquals(Set.of("unknown-code " + column), Problems.errors(office.request()
                        .queryParam("region", city.county()).queryParam(column, "无此项").get(register.path()), 400));
            }
        });
    }

    @Test
    void complainsOfEveryFieldAtOnce() {
        ofEveryRegister(register -> {
            Map<String, Object> row = new LinkedHashMap<>();
            register.columns().forEach(column -> row.put(column, List.of("x")));
            row.put("nonsense", 1);
            Response answer = office.request().contentType("application/json").body(Json.write(row))
                    .post(register.path());
            Set<String> errors = Problems.errors(answer, 400);
            register.columns().forEach(column -> assertTrue(errors.contains("not-text /" + column), errors::toString));
            assertTrue(errors.contains("unknown-field /nonsense"), errors::toString);
        });
    }

    /** Halves of surrogate pairs cannot be written as UTF-8, and so not be complained of as they are. */
    @Test
    void answersHalvesOfCharactersWithAProblem() {
        ofEveryRegister(register -> {
            Map<String, String> row = register.row(city.county());
            for (String column : register.columns()) {
                String body = register.json(row).replaceFirst("\"" + column + "\":(\"[^\"]*\"|[^,}]*)",
                        "\"" + column + "\":\"\\\\ud800\"");
                Problems.of(office.request().contentType("application/json").body(body).post(register.path()), 400);
            }
        });
    }
}
