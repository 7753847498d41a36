package luzhi.boarding;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.testkit.Metrics;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.RawConnection;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.Service;
import luzhi.testkit.Tokens;

/** What every service promises while somebody sends too much, or too slowly, or reads so. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SlowAndLargeTest {

    private static final Duration ENDED_WITHIN = Duration.ofSeconds(30);
    private static final String CHUNKED = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final String CHUNK = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
    private static final int CHUNKS_OF_12_MB = 192;

    /** Than {@code luzhi.http.progress-within}. */
    private static final Duration LONGER_THAN_HEADS_MAY_TAKE = Duration.ofSeconds(6);
    private static final String ASK = "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String START_OF_HEAD = "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";

    private static final int MORE_ROWS_THAN_SOCKETS_HOLD = 40_000;

    /** Of all tests: there are not many cities. */
    private static final Regions.City CITY = Regions.fresh();

    private final String county = CITY.county();
    private final Service office = Service.as(CITY.code(), "reporter");

    @ParameterizedTest
    @CsvSource({"PUT /v1/figures, reporter, 413", "POST /v1/houses, reporter, 413", "PUT /v1/figures, inspector, 403",
            "GET /v1/measures, inspector, 200", "POST /v1/nothing, reporter, 404"})
    void aBodyThatDoesNotSayHowLongItIsIsCountedAsItComes(String request, String role, int status) throws IOException {
        try (RawConnection sender = new RawConnection()) {
            sender.send(RawConnection.head(request, Tokens.of(CITY.code(), role)) + CHUNKED);
            try {
                for (int i = 0; i < CHUNKS_OF_12_MB; i++) {
                    sender.send(CHUNK);
                }
                sender.send("0\r\n\r\n");
            } catch (IOException hungUp) {
                // it has answered, and will not read all of it
            }
            assertEquals("HTTP/1.1 " + status, sender.read("HTTP/1.1 200".length()));
        }
        assertEquals(200, office.request().get("/v1/measures?limit=1").statusCode());
    }

    @Test
    void whoSendsOrReadsTooSlowlyIsSentAwayAndNobodyWaitsForHim() throws IOException {
        RegisterUnderTest houses = RegisterUnderTest.roomiest();
        houses.prepare(office, county);
        List<RawConnection> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                slow.add(new RawConnection().send(RawConnection.head("PUT /v1/figures", Tokens.of(county, "reporter"))
                        + "Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n{"));
            }
            for (int i = 0; i < 3; i++) {
                slow.add(new RawConnection().send(RawConnection.head("POST " + houses.path() + "/import?dryRun=true",
                        Tokens.of(county, "reporter")) + "Content-Type: text/csv\r\nContent-Length: 90000\r\n\r\nr"));
            }
            assertEquals(200, office.request().get("/v1/measures?limit=1").statusCode());
            assertEquals(200, office.request().get("/q/health/ready").statusCode());
            for (RawConnection one : slow) {
                assertEquals("HTTP/1.1 408", one.read("HTTP/1.1 408".length()));
                assertTrue(one.isEnded());
            }
        } finally {
            for (RawConnection one : slow) {
                one.close();
            }
        }
        await().atMost(ENDED_WITHIN).until(() -> Metrics.working() == 0);
    }

    @Test
    void whoTakesNothingOfALongAnswerIsDisconnected() throws IOException {
        RegisterUnderTest houses = RegisterUnderTest.roomiest();
        houses.prepare(office, county);
        String file = houses.csv(houses.rows(county, MORE_ROWS_THAN_SOCKETS_HOLD));
        assertEquals(200, office.request().contentType("text/csv").body(file.getBytes(StandardCharsets.UTF_8))
                .post(houses.path() + "/import").statusCode());
        try (RawConnection reader = new RawConnection()) {
            reader.send(RawConnection.head("GET " + houses.path() + "?region=" + county, Tokens.of(county, "reporter"))
                    + "Accept: application/x-ndjson\r\n\r\n");
            assertEquals("HTTP/1.1 200", reader.read("HTTP/1.1 200".length()));
            await().atMost(ENDED_WITHIN).until(() -> Metrics.working() == 0);
            assertTrue(reader.isEnded());
        }
    }

    @Test
    void theSlowRequestsOfOneCountyLeaveRoomForThoseOfAnother() throws IOException {
        List<RawConnection> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                slow.add(new RawConnection().send(RawConnection.head("PUT /v1/figures", Tokens.of(county, "reporter"))
                        + "Content-Type: application/json\r\nContent-Length: 90000\r\n\r\n{" + " ".repeat(70_000)));
            }
            await().atMost(ENDED_WITHIN).until(() -> Metrics.working() > 0);
            String other = Regions.freshCounty();
            assertEquals(200, Service.as(other, "reporter").request()
                    .get(RegisterUnderTest.roomiest().path() + "?region=" + other).statusCode());
            // which of them come first, nobody knows
            List<String> answers = new ArrayList<>();
            for (RawConnection one : slow) {
                answers.add(one.read(450));
            }
            assertTrue(answers.stream().anyMatch(refused -> refused.startsWith("HTTP/1.1 503")
                    && refused.contains("Retry-After: ") && refused.contains("overloaded")), answers::toString);
        } finally {
            for (RawConnection one : slow) {
                one.close();
            }
        }
        await().atMost(ENDED_WITHIN).until(() -> Metrics.working() == 0);
    }

    @Test
    void whoseHeadTricklesOrNeverBeginsIsSentAway() throws IOException {
        try (RawConnection silent = new RawConnection();
                RawConnection slow = new RawConnection().send(START_OF_HEAD);
                RawConnection blank = new RawConnection().send("\r\n\r\n")) {
            awaitTimeout(slow);
            awaitTimeout(blank);
            assertTrue(silent.isEnded());
        }
    }

    @Test
    void aConnectionMayRestBetweenRequestsForAWhileButNotInTheMiddleOfAHead() throws IOException {
        try (RawConnection patient = new RawConnection(); RawConnection forgotten = new RawConnection().send(ASK)) {
            assertEquals(200, forgotten.readAnswer());
            patient.send(ASK + ASK);
            assertEquals(200, patient.readAnswer());
            assertEquals(200, patient.readAnswer());
            pause(LONGER_THAN_HEADS_MAY_TAKE);
            patient.send(ASK);
            assertEquals(200, patient.readAnswer());
            patient.send(START_OF_HEAD);
            awaitTimeout(patient);
            assertTrue(forgotten.isEnded());
        }
    }

    @Test
    void aSlowBodyThatIsUnderWayIsNotTakenForAHead() throws IOException {
        try (RawConnection sender = new RawConnection()) {
            sender.send(ASK + RawConnection.head("PUT /v1/figures", Tokens.of(county, "reporter"))
                    + "Content-Type: application/json\r\nContent-Length: 70000\r\n\r\n");
            assertEquals(200, sender.readAnswer());
            for (int i = 0; i < 7; i++) {
                sender.send(" ".repeat(10_000));
                pause(Duration.ofSeconds(1));
            }
            assertEquals(400, sender.readAnswer());
        }
    }

    /** Sends on, byte by byte, until it is told that it takes too long. */
    private static void awaitTimeout(RawConnection slow) throws IOException {
        await().atMost(ENDED_WITHIN).pollInterval(Duration.ofMillis(500))
                .until(() -> slow.isAnswered() || slow.send("x") == null);
        assertEquals(408, slow.readAnswer());
        assertTrue(slow.isEnded());
    }

    private static void pause(Duration time) {
        await().pollDelay(time).until(() -> true);
    }

    @Test
    void http2IsNotSpokenWithoutTls() throws IOException {
        try (RawConnection prior = new RawConnection()) {
            prior.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0");
            assertFalse(prior.read(9).startsWith("\0"), "no frame of settings comes back");
        }
        try (RawConnection upgrade = new RawConnection()) {
            upgrade.send(RawConnection.head("GET /q/health/live", Tokens.of(county, "reporter"))
                    + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n");
            assertEquals("HTTP/1.1 200", upgrade.read("HTTP/1.1 200".length()));
        }
    }
}
