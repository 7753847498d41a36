package luzhi.boarding;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.RegisterUpload;
import luzhi.testkit.Service;
import luzhi.testkit.Tokens;

/**
 * What every register promises of files that come in several chunks to the database, of several files at once and of files
 * that never end. The first chunk has 1,000 rows, the others 50,000.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RegisterManyRowsTest {

    private static final Duration RELEASED_WITHIN = Duration.ofSeconds(20);
    private static final int TWO_CHUNKS = 1_200;
    private static final int THREE_CHUNKS = 51_100;
    /** More than the 64 KB that are looked at to find out the encoding, in each half. */
    private static final int SEVERAL_READS = 6_000;

    @Inject
    DataSource database;

    private final Regions.City city = Regions.fresh();
    private final String county = city.county();
    private final Service office = Service.as(city.code(), "reporter");

    private long count(RegisterUnderTest register) {
        return number("select count(*) from " + register.table() + " where region like '" + county.substring(0, 4)
                + "%'");
    }

    private long number(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> duplicates(Response answer) {
        List<String> duplicates = new ArrayList<>();
        Problems.of(answer, 400).path("errors").forEach(error -> duplicates.add(error.path("row").asText() + " "
                + error.path("code").asText() + " "
                + error.path("detail").asText().replaceAll("(?s).*?(\\d+) is about.*", "$1")));
        return duplicates;
    }

    private Response importEnglish(RegisterUnderTest register, String file) {
        return office.request().header("Accept-Language", "en").contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8)).post(register.path() + "/import");
    }

    @Test
    void findsRowsThatComeTwiceInWhateverChunks() {
        RegisterUnderTest register = RegisterUnderTest.roomiest();
        List<Map<String, String>> rows = new ArrayList<>(register.rows(county, THREE_CHUNKS));
        List<Map<String, String>> few = new ArrayList<>(rows.subList(0, 5));
        few.add(rows.get(3));
        assertEquals(List.of("7 duplicate-row 5"), duplicates(importEnglish(register, register.csv(few))));

        List<Map<String, String>> two = new ArrayList<>(rows.subList(0, TWO_CHUNKS));
        two.add(rows.get(7));
        two.add(rows.get(1_100));
        assertEquals(List.of("1202 duplicate-row 9", "1203 duplicate-row 1102"),
                duplicates(importEnglish(register, register.csv(two))));

        rows.add(rows.get(1));
        rows.add(rows.get(2_000));
        rows.add(rows.get(51_050));
        assertEquals(List.of("51102 duplicate-row 3", "51103 duplicate-row 2002", "51104 duplicate-row 51052"),
                duplicates(importEnglish(register, register.csv(rows))));
        assertEquals(0, count(register));
    }

    @Test
    void takesRowsOfWhichSomeAreThereInWhateverChunk() {
        RegisterUnderTest register = RegisterUnderTest.roomiest();
        List<Map<String, String>> rows = register.rows(county, THREE_CHUNKS);
        register.requireTaken(register.importCsv(office, register.csv(rows.get(1_500)), ""), 1, 1, 0, 0, 0);
        register.requireTaken(register.importCsv(office, register.csv(rows.subList(0, TWO_CHUNKS * 2)), ""),
                TWO_CHUNKS * 2, TWO_CHUNKS * 2 - 1, 0, 1, 0);
        List<Map<String, String>> changed = new ArrayList<>(rows);
        changed.set(5, register.changed(rows.get(5)));
        changed.set(2_345, register.changed(rows.get(2_345)));
        java.util.Collections.reverse(changed);
        String file = register.csv(changed);
        register.requireTaken(register.importCsv(office, file, ""), rows.size(), rows.size() - TWO_CHUNKS * 2, 2,
                TWO_CHUNKS * 2 - 2, 0);
        assertEquals(rows.size(), count(register));
        register.requireTaken(register.importCsv(office, file, ""), rows.size(), 0, 0, rows.size(), 0);
        assertEquals(rows.size(), count(register));
        assertEquals(rows.size() + 1L,
                new String(register.export(office, county, "text/csv"), StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void listsTheFirstThousandErrorsAndCountsAll() {
        RegisterUnderTest register = RegisterUnderTest.roomiest();
        List<Map<String, String>> rows = register.rows(county, 2_500);
        StringBuilder file = new StringBuilder(register.header());
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = new java.util.LinkedHashMap<>(rows.get(i));
            if (i % 2 == 1) {
                row.put("region", "999999");
            }
            file.append(register.line(row));
        }
        JsonNode problem = Problems.of(register.importCsv(office, file.toString(), ""), 400);
        assertEquals(1_250, problem.path("errorCount").asInt());
        assertEquals(1_000, problem.path("errors").size());
        assertEquals(3, problem.path("errors").path(0).path("row").asInt());
        assertEquals(2_001, problem.path("errors").path(999).path("row").asInt());
        assertEquals(0, count(register));
    }

    @Test
    void letsOneImportAtATimeIntoARegion() throws IOException {
        RegisterUnderTest register = RegisterUnderTest.roomiest();
        List<Map<String, String>> rows = register.rows(county, SEVERAL_READS);
        String file = register.csv(rows);
        int half = file.length() / 2;
        String neighbour = city.counties().get(1);
        try (RegisterUpload first = new RegisterUpload(Tokens.of(county, "reporter"), register.path() + "/import",
                bytes(file))) {
            first.send(file.substring(0, half));
            awaitLocked();
            for (String scope : List.of("region=" + county, "region=" + city.code(), "")) {
                assertEquals(Set.of("import-in-progress"),
                        Problems.errors(register.importCsv(office, register.csv(rows.subList(0, 3)), scope), 409));
            }
            register.requireTaken(register.importCsv(office, register.csv(register.row(neighbour)),
                    "region=" + neighbour), 1, 1, 0, 0, 0);
            first.send(file.substring(half));
            String answer = first.answer();
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        }
        assertEquals(rows.size() + 1, count(register));
    }

    @Test
    void keepsNothingOfAFileThatBreaksOff() throws IOException {
        RegisterUnderTest register = RegisterUnderTest.roomiest();
        List<Map<String, String>> rows = register.rows(county, SEVERAL_READS);
        String file = register.csv(rows);
        int behindARow = file.indexOf("\r\n", file.length() / 2) + 2;
        for (long length : List.of(bytes(file), -1L)) {
            for (int sent : List.of(behindARow, behindARow + 10, file.length() - 1)) {
                try (RegisterUpload upload = new RegisterUpload(Tokens.of(county, "reporter"),
                        register.path() + "/import", length)) {
                    upload.send(file.substring(0, sent));
                    awaitLocked();
                }
                await().atMost(RELEASED_WITHIN).until(() -> locks() == 0);
                assertEquals(0, count(register), () -> "cut after " + sent + " of " + length);
            }
            // less than is looked at before anything begins
            try (RegisterUpload upload = new RegisterUpload(Tokens.of(county, "reporter"), register.path() + "/import",
                    length)) {
                upload.send(register.csv(rows.subList(0, 3)));
            }
        }
        register.requireTaken(register.importCsv(office, file, ""), rows.size(), rows.size(), 0, 0, 0);
    }

    private static long bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8).length;
    }

    private void awaitLocked() {
        await().atMost(RELEASED_WITHIN).until(() -> locks() > 0);
    }

    private long locks() {
        return number("select count(*) from pg_locks where locktype = 'advisory'");
    }

    /** A row that somebody adds while a file with the same row is merged is nobody's mistake. */
    @Test
    void answersARowThatSomebodyElseIsAddingWithAConflict() throws Exception {
        RegisterUnderTest register = RegisterUnderTest.roomiest();
        List<Map<String, String>> rows = register.rows(county, 3);
        register.requireTaken(register.importCsv(office, register.csv(rows.subList(0, 2)), ""), 2, 2, 0, 0, 0);
        String columns = String.join(", ", register.columns().stream()
                .map(name -> name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT))
                .toList());
        register.requireTaken(register.importCsv(office, register.csv(rows.get(2)), ""), 1, 1, 0, 0, 0);
        JsonNode third = register.stored(office, county).get(2);
        office.request().header("If-Match", "*").delete(register.path() + "/" + third.path("id").asText());
        try (Connection other = database.getConnection(); Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("insert into " + register.table() + " (" + columns + ", recording) select " + columns
                    + ", recording from " + register.table() + "_history where id = " + third.path("id").asText());
            CompletableFuture<Response> answer = CompletableFuture
                    .supplyAsync(() -> register.importCsv(office, register.csv(rows), ""));
            await().atMost(RELEASED_WITHIN)
                    .until(() -> number("select count(*) from pg_locks where not granted") > 0);
            other.commit();
            assertTrue(List.of(200, 409).contains(answer.get().statusCode()), () -> answer.join().asString());
        }
        assertEquals(3, count(register));
    }
}
