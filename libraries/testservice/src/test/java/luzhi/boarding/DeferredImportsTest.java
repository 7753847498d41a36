package luzhi.boarding;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import luzhi.kernel.register.deferred.ImportWorker;
import luzhi.testkit.Json;
import luzhi.testkit.Metrics;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.Service;

/** What every service promises of imports whose senders do not wait. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DeferredImportsTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String CSV = "text/csv";
    /** Some seconds of work. */
    private static final int MANY = 150_000;
    private static final String OTHERS_LEASE = "00000000-0000-0000-0000-000000000001";

    @Inject
    DataSource database;

    @Inject
    ImportWorker worker;

    private Regions.City city;
    private String county;
    private Service office;
    private RegisterUnderTest houses;

    @BeforeEach
    void prepare() {
        city = Regions.fresh();
        county = city.county();
        office = Service.as(county, "reporter");
        houses = RegisterUnderTest.roomiest();
        houses.prepare(office, county);
    }

    private RequestSpecification deferring() {
        return office.request().header("Prefer", "respond-async").contentType(CSV);
    }

    private Response send(String file, String query) {
        return deferring().body(file.getBytes(StandardCharsets.UTF_8)).post(houses.path() + "/import" + query);
    }

    private String accepted(String file, String query) {
        Response answer = send(file, query);
        assertEquals(202, answer.statusCode(), answer::asString);
        assertEquals("respond-async", answer.header("Preference-Applied"));
        return answer.header("Location");
    }

    private String file(int rows) {
        return houses.csv(houses.rows(county, rows));
    }

    private JsonNode at(String place) {
        Response answer = office.request().get(place);
        assertEquals(200, answer.statusCode(), answer::asString);
        return Json.parse(answer.asString());
    }

    private static String state(JsonNode told) {
        return told.path("state").asText();
    }

    private JsonNode awaitEnd(String place) {
        await().atMost(LONGEST).until(() -> !Set.of("waiting", "running").contains(state(at(place))));
        return at(place);
    }

    private long count(String query) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet count = statement.executeQuery()) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private long rowsThere() {
        return count("select count(*) from " + houses.table() + " where region = '" + county + "'");
    }

    private void change(String place, String what) {
        String id = place.substring(place.lastIndexOf('/') + 1);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection
                        .prepareStatement("update deferred_import set " + what + " where id = " + id)) {
            assertEquals(1, statement.executeUpdate());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private long pieces(String place) {
        return count("select count(*) from deferred_import_file where import = "
                + place.substring(place.lastIndexOf('/') + 1));
    }

    @Test
    void whatIsDoneIsToldWithItsReceipt() {
        String file = file(3);
        String place = accepted(file, "?document=年报");
        JsonNode done = awaitEnd(place);
        assertEquals("done", state(done), done::toString);
        assertEquals(List.of(3L, 3L, 3L), List.of(done.path("rowsRead").asLong(),
                done.path("receipt").path("rows").asLong(), done.path("receipt").path("inserted").asLong()));
        assertEquals("reporter@" + county, done.path("sentBy").asText(), done::toString);
        assertTrue(done.has("sentAt") && done.has("begunAt") && done.has("endedAt"), done::toString);
        assertEquals(file.getBytes(StandardCharsets.UTF_8).length, done.path("size").asInt());
        assertEquals(0, pieces(place));
        JsonNode row = houses.stored(office, county).get(0);
        assertEquals("reporter@" + county, row.path("recordedBy").asText(), row::toString);
        assertEquals("年报", row.path("source").path("document").asText(), row::toString);
    }

    @Test
    void whatIsWrongIsToldAsToWhoeverWaits() {
        String wrong = file(2) + "x,".repeat(3) + "\r\n" + houses.line(houses.row(county));
        Problems.of(houses.importCsv(office, wrong, ""), 400);
        JsonNode waited = Json.parse(office.request().header("Accept-Language", "en").contentType(CSV)
                .body(wrong.getBytes(StandardCharsets.UTF_8)).post(houses.path() + "/import").asString());
        Response sent = deferring().header("Accept-Language", "en").body(wrong.getBytes(StandardCharsets.UTF_8))
                .post(houses.path() + "/import");
        JsonNode refused = awaitEnd(sent.header("Location"));
        assertEquals("refused", state(refused));
        assertEquals(waited, refused.path("problem"));
        assertEquals(0, pieces(sent.header("Location")));
        assertEquals(0, rowsThere());
    }

    @Test
    void aDryRunKeepsNothing() {
        JsonNode done = awaitEnd(accepted(file(4), "?dryRun=true"));
        assertEquals("done", state(done), done::toString);
        assertTrue(done.path("dryRun").asBoolean() && done.path("receipt").path("dryRun").asBoolean());
        assertEquals(4, done.path("receipt").path("inserted").asInt());
        assertEquals(0, rowsThere());
    }

    @Test
    void whatIsWrongWithTheRequestIsToldAtOnce() {
        assertEquals("unknown-mode", Problems.of(send(file(1), "?mode=all"), 400).path("code").asText());
        assertEquals(403, send(file(1), "?region=" + Regions.freshCounty()).statusCode());
        assertEquals(200, office.request().header("Prefer", "return=minimal, wait=5").contentType(CSV)
                .body(file(1).getBytes(StandardCharsets.UTF_8)).post(houses.path() + "/import").statusCode());
    }

    @Test
    void aFormGoesOnAsWell() {
        Response answer = office.request().header("Prefer", "wait=1, Respond-Async")
                .multiPart("file", "宿舍.csv", file(2).getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                .post(houses.path() + "/import");
        assertEquals(202, answer.statusCode(), answer::asString);
        assertEquals("done", state(awaitEnd(answer.header("Location"))));
        assertEquals(2, rowsThere());
    }

    @Test
    void aKeyMakesARepeatedRequestHarmless() {
        byte[] file = file(2).getBytes(StandardCharsets.UTF_8);
        Response first = deferring().header("Idempotency-Key", "file-1").body(file).post(houses.path() + "/import");
        Response again = deferring().header("Idempotency-Key", "file-1").body(file).post(houses.path() + "/import");
        assertEquals(202, again.statusCode(), again::asString);
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals("respond-async", again.header("Preference-Applied"));
        assertEquals("idempotency-key-reused",
                Problems.of(deferring().header("Idempotency-Key", "file-1")
                        .body(file(1).getBytes(StandardCharsets.UTF_8)).post(houses.path() + "/import"), 409)
                        .path("code").asText());
        assertEquals("done", state(awaitEnd(first.header("Location"))));
        assertEquals(1, count("select count(*) from deferred_import where region = '" + county + "'"));
        JsonNode waited = houses.requireTaken(keyed(file), 2, 0, 0, 2, 0);
        houses.requireTaken(keyed(file), 2, 0, 0, 2, 0);
        assertFalse(waited.has("recording"));
    }

    private Response keyed(byte[] file) {
        return office.request().header("Idempotency-Key", "file-2").contentType(CSV).body(file)
                .post(houses.path() + "/import");
    }

    @Test
    void onlyWhoMaySeeTheRegionIsToldOfIt() {
        String place = accepted(file(1), "");
        awaitEnd(place);
        for (String region : List.of(city.code(), city.province())) {
            assertEquals(200, Service.as(region, "inspector").request().get(place).statusCode());
        }
        Service foreign = Service.as(Regions.freshCounty(), "admin");
        assertEquals("no-such-import", Problems.of(foreign.request().get(place), 404).path("code").asText());
        assertEquals(404, office.request().get("/v1/imports/999999999").statusCode());
        assertEquals(403, foreign.request().get("/v1/imports?region=" + county).statusCode());
    }

    @Test
    void theLatestOfARegionAreListedPageByPage() {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            places.add(0, accepted(file(1), "?dryRun=true"));
            awaitEnd(places.get(0));
        }
        List<String> listed = new ArrayList<>();
        String next = "/v1/imports?limit=2&region=" + city.code();
        while (next != null) {
            Response page = Service.as(city.code(), "reviewer").request().get(next);
            Json.parse(page.asString()).path("imports")
                    .forEach(each -> listed.add("/v1/imports/" + each.path("id").asText()));
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll("^<|>.*$", "").replaceFirst("^https?://[^/]+", "");
        }
        assertEquals(places, listed);
    }

    private Response deferred(String key, int status) {
        Response answer = deferring().header("Idempotency-Key", key).body(file(1).getBytes(StandardCharsets.UTF_8))
                .post(houses.path() + "/import?dryRun=true");
        assertEquals(status, answer.statusCode(), answer::asString);
        return answer;
    }

    @Test
    void noMoreOfARegionWaitThanMay() {
        worker.stop();
        try {
            String place = deferred("file-3", 202).header("Location");
            for (int i = 1; i < 3; i++) {
                accepted(file(1), "?dryRun=true");
            }
            Response refused = send(file(1), "?dryRun=true");
            assertEquals("too-many-imports-of-region", Problems.of(refused, 429).path("code").asText());
            assertEquals(place, deferred("file-3", 202).header("Location"));
            Problems.of(deferred("file-4", 429), 429);
            assertTrue(Integer.parseInt(refused.header("Retry-After")) > 0);
            assertEquals(3, count("select count(*) from deferred_import where region = '" + county + "'"));
        } finally {
            worker.begin();
        }
        await().atMost(LONGEST).until(() -> count("select count(*) from deferred_import where ended_at is null") == 0);
        assertEquals("done", state(awaitEnd(accepted(file(1), "?dryRun=true"))));
    }

    /** Files that are as large as these pretend to be are kept in the database, and the disk is everybody's. */
    @Test
    void noMoreBytesWaitThanMay() {
        worker.stop();
        try {
            String large = accepted(file(1), "?dryRun=true");
            change(large, "size = 64 * 1024 * 1024");
            Response refused = send(file(1), "?dryRun=true");
            assertEquals("too-large-imports-of-region", Problems.of(refused, 429).path("code").asText());
            assertTrue(Integer.parseInt(refused.header("Retry-After")) > 0);
            assertEquals(1, count("select count(*) from deferred_import where region = '" + county + "'"));

            String elsewhere = Regions.fresh().county();
            RequestSpecification other = Service.as(elsewhere, "reporter").request();
            change(large, "size = 96 * 1024 * 1024");
            Response refusedThere = other.header("Prefer", "respond-async").contentType(CSV).body(file(1))
                    .post(houses.path() + "/import?dryRun=true");
            assertEquals("too-large-imports", Problems.of(refusedThere, 429).path("code").asText());
        } finally {
            worker.begin();
        }
        await().atMost(LONGEST).until(() -> count("select count(*) from deferred_import where ended_at is null") == 0);
        assertEquals("done", state(awaitEnd(accepted(file(1), "?dryRun=true"))));
    }

    /** Room for it never comes, so that nobody is told to come again. */
    @Test
    void aFileForWhichThereIsNeverRoomIsNotToWait() {
        byte[] tooLarge = new byte[(64 << 20) + 1];
        Response refused = deferring().body(tooLarge).post(houses.path() + "/import?dryRun=true");
        JsonNode problem = Problems.of(refused, 413);
        assertEquals("import-too-large-to-wait", problem.path("code").asText());
        assertTrue(problem.path("detail").asText().contains("64 MB"), problem::toString);
        assertEquals(0, count("select count(*) from deferred_import where region = '" + county + "'"));
    }

    /** In the order in which they came: the last file is what holds. */
    @Test
    void thoseOfARegisterAndRegionAreDoneOneAfterTheOther() {
        Map<String, String> row = houses.row(county);
        Map<String, String> changed = houses.changed(row);
        worker.stop();
        String first;
        String second;
        try {
            first = accepted(houses.csv(row), "");
            second = accepted(houses.csv(changed), "");
        } finally {
            worker.begin();
        }
        assertEquals(1, awaitEnd(first).path("receipt").path("inserted").asInt());
        assertEquals(1, awaitEnd(second).path("receipt").path("updated").asInt());
    }

    /** What another imports there meanwhile, by whichever way, is not got in the way of. */
    @Test
    void anImportWaitsForAnotherInItsRegion() throws SQLException {
        String place;
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try (PreparedStatement lock = other
                    .prepareStatement("select pg_advisory_xact_lock(hashtext(?), cast(? as integer))")) {
                lock.setString(1, houses.name());
                lock.setString(2, county);
                lock.execute();
            }
            place = accepted(file(2), "");
            await().atMost(LONGEST).until(() -> at(place).has("begunAt") && state(at(place)).equals("waiting"));
            other.rollback();
        }
        assertEquals("done", state(awaitEnd(place)));
        assertEquals(2, rowsThere());
    }

    private String underWay() {
        String place = accepted(file(MANY), "");
        await().atMost(LONGEST).until(() -> at(place).path("rowsRead").asLong() > 0);
        return place;
    }

    private void assertDoneOnce(String place, int tries) {
        JsonNode done = awaitEnd(place);
        assertEquals("done", state(done), done::toString);
        assertEquals(MANY, done.path("receipt").path("inserted").asInt());
        assertEquals(MANY, done.path("rowsRead").asInt());
        assertEquals(MANY, rowsThere());
        assertEquals(tries, count("select tries from deferred_import where id = "
                + place.substring(place.lastIndexOf('/') + 1)));
        await().atMost(LONGEST).until(() -> Metrics.working() == 0);
    }

    @Test
    void oneIsToldHowFarItIsAndIsUndoneAndTakenUpAgainWhenTheServiceStops() {
        String place = underWay();
        JsonNode told = at(place);
        assertEquals("running", state(told), told::toString);
        assertTrue(told.path("rowsRead").asLong() < MANY, told::toString);
        worker.stop();
        assertEquals("waiting", state(at(place)));
        assertEquals(0, rowsThere());
        worker.begin();
        assertDoneOnce(place, 1);
    }

    /** Another believes that this service has stopped, and has taken it up: nothing that this one does may count any more. */
    @Test
    void whoHasLostAnImportToAnotherKeepsNothingOfIt() {
        String place = underWay();
        change(place, "lease = '" + OTHERS_LEASE + "', lease_until = sent_at + interval '1 hour', tries = 2");
        await().atMost(LONGEST).until(() -> Metrics.working() == 0);
        worker.look();
        assertEquals("running", state(at(place)));
        assertEquals(0, rowsThere());
        change(place, "lease_until = sent_at - interval '1 second'");
        worker.look();
        assertDoneOnce(place, 3);
    }

    @Test
    void whatWasLeftInTheMiddleTooOftenIsGivenUp() {
        worker.stop();
        String place;
        try {
            place = accepted(file(1), "");
            change(place, "state = 'running', tries = 3, begun_at = sent_at, lease = '" + OTHERS_LEASE
                    + "', lease_until = sent_at - interval '1 second'");
        } finally {
            worker.begin();
        }
        JsonNode left = awaitEnd(place);
        assertEquals("given-up", state(left));
        assertEquals("import-given-up", left.path("problem").path("code").asText(), left::toString);
        assertEquals(0, pieces(place));
        assertEquals(0, rowsThere());
    }

    @Test
    void whatEndedLongAgoIsForgotten() {
        String old = accepted(file(1), "?dryRun=true");
        awaitEnd(old);
        change(old, "ended_at = ended_at - interval '8 days'");
        String recent = accepted(file(1), "?dryRun=true");
        awaitEnd(recent);
        await().atMost(LONGEST).until(() -> office.request().get(old).statusCode() == 404);
        assertEquals("done", state(at(recent)));
    }
}
