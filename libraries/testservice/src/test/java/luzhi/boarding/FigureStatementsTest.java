package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.testkit.FigureRow;
import luzhi.testkit.Json;
import luzhi.testkit.Offer;
import luzhi.testkit.Offers;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.Service;

/** What {@code PUT /v1/figures} promises of figures that are accepted. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FigureStatementsTest {

    private static final int CALLERS = 4;
    private static final int ROUNDS = 12;
    private static final int SHARED_FIGURES = 20;

    @Inject
    DataSource database;

    private Regions.City city;
    private Service office;
    private Offers offers;

    @BeforeEach
    void readOffers() {
        city = Regions.fresh();
        office = Service.as(city.code(), "reporter");
        offers = Offers.ofTheService();
    }

    private FigureRow row() {
        return FigureRow.of(offers.counted(), city.code());
    }

    private static void assertReceipt(Response answer, int inserted, int updated, int unchanged) {
        assertEquals(200, answer.statusCode(), answer::asString);
        JsonNode receipt = Json.parse(answer.asString());
        assertEquals(List.of(inserted + updated + unchanged, inserted, updated, unchanged),
                List.of(receipt.path("received").asInt(), receipt.path("inserted").asInt(),
                        receipt.path("updated").asInt(), receipt.path("unchanged").asInt()));
    }

    @Test
    void keepsEveryDigitOfAValue() {
        List<String> values = List.of("24.7300", "68553.9100", "0.0001", "0", "100.0000", "123456789012345678",
                "99999999999999.9999");
        Offer offer = offers.withDecimals(4);
        List<FigureRow> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            FigureRow row = FigureRow.of(offer, city.code()).period(String.valueOf(2000 + i));
            rows.add(row.value(new BigDecimal(values.get(i))));
            rows.add(row.with("region", city.county()).value(values.get(i)));
        }
        assertReceipt(office.state(rows), rows.size(), 0, 0);
        for (String region : List.of(city.code(), city.county())) {
            assertEquals(values, office.figures("origin=reported&region=" + region).stream()
                    .map(figure -> figure.path("value").decimalValue().toPlainString()).toList());
            String body = office.request().get("/v1/figures?origin=reported&region=" + region).asString();
            values.forEach(value -> assertTrue(body.contains("\"value\":" + value + ","), body));
        }
    }

    @Test
    void keepsMissingFiguresAndZeroApart() {
        office.stateAnyway(row().value(0), row().period("2018").without("value").with("missing", "not-reported"),
                row().period("2017").without("value").with("missing", "not-applicable"));
        List<JsonNode> figures = office.figures("origin=reported&region=" + city.code());
        assertEquals(List.of("\"not-applicable\"", "\"not-reported\"", ""),
                figures.stream().map(figure -> figure.path("missing").toString()).toList());
        assertEquals(List.of("", "", "0"),
                figures.stream().map(figure -> figure.path("value").toString()).toList());
    }

    @Test
    void changesNothingWhenTheSameIsSaidAgain() {
        assertReceipt(office.state(row(), row().period("2018")), 2, 0, 0);
        assertReceipt(
                office.state(row().value(new BigDecimal("1.0")), row().period("2018-01/2018-12"), row().period("2017")),
                1, 0, 2);
        assertEquals(1, office.revisions(offers.counted().code(), city.code(), "2019").size());
    }

    @Test
    void countsAFigureOnceThatStandsTwiceInABatch() {
        assertReceipt(office.state(row(), row(), row().period("2019-01/2019-12")), 1, 0, 0);
    }

    @Test
    void keepsEveryRevisionWithWhoWhenAndWhy() {
        OffsetDateTime before = OffsetDateTime.now().minusSeconds(5);
        office.stateAnyway(row());
        Service chief = Service.as(city.province(), "admin");
        chief.stateAnyway(row().value(2).with("source", Map.of("document", "更正")));
        office.stateAnyway(row().without("value").with("missing", "not-applicable"));

        List<JsonNode> revisions = office.revisions(offers.counted().code(), city.code(), "2019");
        assertEquals(List.of(1, 2, 3), revisions.stream().map(revision -> revision.path("revision").asInt()).toList());
        assertEquals(List.of("1", "2", ""),
                revisions.stream().map(revision -> revision.path("value").toString()).toList());
        assertEquals(List.of("reporter@" + city.code(), "admin@" + city.province(), "reporter@" + city.code()),
                revisions.stream().map(revision -> revision.path("recordedBy").asText()).toList());
        assertEquals(List.of("合同测试", "更正", "合同测试"),
                revisions.stream().map(revision -> revision.path("source").path("document").asText()).toList());
        List<OffsetDateTime> times = revisions.stream()
                .map(revision -> OffsetDateTime.parse(revision.path("recordedAt").asText())).toList();
        assertEquals(times.stream().sorted().toList(), times);
        assertTrue(times.get(0).isAfter(before) && times.get(2).isBefore(OffsetDateTime.now().plusSeconds(5)),
                times::toString);
        assertEquals(List.of(3), office.figures("origin=reported&region=" + city.code()).stream()
                .map(figure -> figure.path("revision").asInt()).toList());
    }

    @Test
    void refusesToChangeHistoryEvenInSql() throws SQLException {
        office.stateAnyway(row());
        for (String sql : List.of("update figure_history set value = 0", "delete from figure_history",
                "truncate figure_history")) {
            try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql));
                assertTrue(refused.getMessage().contains("history"), refused.getMessage());
            }
        }
        assertEquals(1, office.revisions(offers.counted().code(), city.code(), "2019").size());
    }

    @Test
    void replacesARevisionThatIsNamed() {
        office.stateAnyway(row());
        assertReceipt(office.state(row().value(2).revision(1)), 0, 1, 0);
        assertReceipt(office.state(row().value(3).revision(2), row().period("2018")), 1, 1, 0);
    }

    @Test
    void replacesWhatTheEntityTagStandsFor() {
        office.stateAnyway(row(), row().period("2018"));
        String tag = office.request().get("/v1/figures?origin=reported&region=" + city.code()).header("ETag");
        Response replaced = office.json(FigureRow.batch(row().value(2), row().period("2018"))).header("If-Match", tag)
                .put("/v1/figures");
        assertReceipt(replaced, 0, 1, 1);
        assertEquals(office.request().get("/v1/figures?origin=reported&region=" + city.code()).header("ETag"),
                replaced.header("ETag"));
        assertReceipt(office.json(FigureRow.batch(row().value(3), row().period("2018")))
                .header("If-Match", replaced.header("ETag"))
                .put("/v1/figures"), 0, 1, 1);
    }

    @Test
    void givesARepeatedRequestItsFirstAnswerAgain() {
        String batch = FigureRow.batch(row());
        Response first = office.json(batch).header("Idempotency-Key", "once-" + city.code()).put("/v1/figures");
        assertReceipt(first, 1, 0, 0);
        office.stateAnyway(row().value(2));
        Response again = office.json(batch).header("Idempotency-Key", "once-" + city.code()).put("/v1/figures");
        assertReceipt(again, 1, 0, 0);
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals(2, office.revisions(offers.counted().code(), city.code(), "2019").size());
    }

    @Test
    void refusesAnIdempotencyKeyForAnotherRequest() {
        office.json(FigureRow.batch(row())).header("Idempotency-Key", "twice-" + city.code()).put("/v1/figures");
        assertEquals(Set.of("idempotency-key-reused"),
                Problems.errors(office.json(FigureRow.batch(row().period("2018")))
                        .header("Idempotency-Key", "twice-" + city.code()).put("/v1/figures"), 409));
        assertEquals(1, office.figures("origin=reported&region=" + city.code()).size());
    }

    @Test
    void keepsTheKeysOfCallersApartAndForgetsThoseOfRefusedRequests() {
        String key = "shared-" + city.code();
        Problems.of(office.json(FigureRow.batch(row().with("unit", "mile"))).header("Idempotency-Key", key)
                .put("/v1/figures"), 400);
        assertReceipt(office.json(FigureRow.batch(row())).header("Idempotency-Key", key).put("/v1/figures"), 1, 0, 0);
        assertReceipt(Service.as(city.province(), "reporter").json(FigureRow.batch(row().period("2018")))
                .header("Idempotency-Key", key).put("/v1/figures"), 1, 0, 0);
        assertEquals(Set.of("invalid-idempotency-key"), Problems.errors(office.json(FigureRow.batch(row()))
                .header("Idempotency-Key", "x".repeat(101)).put("/v1/figures"), 400));
    }

    @Test
    void doesOneOfManySimultaneousRequestsWithOneKey() throws Exception {
        String batch = FigureRow.batch(row());
        List<Response> answers = together(CALLERS, caller -> List.of(office.json(batch)
                .header("Idempotency-Key", "race-" + city.code()).put("/v1/figures")));
        answers.forEach(answer -> assertReceipt(answer, 1, 0, 0));
    }

    /** Whatever the order in which they come through: each accepted batch is a revision of every figure, with its author. */
    @Test
    void losesNoRevisionWhenManyStateTheSameFiguresAtOnce() throws Exception {
        List<String> roles = List.of("reporter", "admin", "reporter+inspector", "admin+inspector");
        List<Response> answers = together(CALLERS, caller -> {
            Service own = Service.as(city.code(), roles.get(caller).split("\\+"));
            return IntStream.range(0, ROUNDS).mapToObj(round -> own.json(FigureRow.batch(IntStream
                    .range(0, SHARED_FIGURES)
                    .mapToObj(i -> row().period(String.valueOf(1990 + (caller % 2 == 0 ? i : SHARED_FIGURES - 1 - i)))
                            .value(1000 * (caller + 1) + round))
                    .toList())).header("If-Match", "*").put("/v1/figures")).toList();
        });
        answers.stream().filter(answer -> answer.statusCode() != 200).forEach(answer -> Problems.of(answer, 412));
        long accepted = answers.stream().filter(answer -> answer.statusCode() == 200).count();
        assertTrue(accepted >= (long) CALLERS * ROUNDS - CALLERS, () -> accepted + " accepted");
        for (int i = 0; i < SHARED_FIGURES; i++) {
            List<JsonNode> revisions = office.revisions(offers.counted().code(), city.code(), String.valueOf(1990 + i));
            assertEquals(accepted, revisions.size());
            assertEquals(IntStream.rangeClosed(1, revisions.size()).boxed().toList(),
                    revisions.stream().map(revision -> revision.path("revision").asInt()).toList());
            Set<String> said = new HashSet<>();
            for (JsonNode revision : revisions) {
                int caller = revision.path("value").asInt() / 1000 - 1;
                Set<String> author = Set.of(revision.path("recordedBy").asText().split("@")[0].split("\\+"));
                assertEquals(Set.of(roles.get(caller).split("\\+")), author);
                assertTrue(said.add(revision.path("value").toString()), revision::toString);
            }
        }
    }

    /** Of those who read the same revision and want to replace it, one does. */
    @Test
    void letsOneOfThoseReplaceARevisionWhoReadTheSame() throws Exception {
        office.stateAnyway(row());
        List<Response> answers = together(CALLERS,
                caller -> List.of(office.state(row().value(10 + caller).revision(1))));
        assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        answers.stream().filter(answer -> answer.statusCode() != 200).forEach(answer -> Problems.of(answer, 412));
        assertEquals(2, office.revisions(offers.counted().code(), city.code(), "2019").size());
    }

    /** What a caller among several does. */
    private interface Turn {
        List<Response> take(int caller);
    }

    private static List<Response> together(int callers, Turn turn)
            throws InterruptedException, ExecutionException, TimeoutException {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Future<List<Response>>> turns = IntStream.range(0, callers)
                    .mapToObj(caller -> threads.submit(() -> turn.take(caller))).toList();
            List<Response> answers = new ArrayList<>();
            for (Future<List<Response>> each : turns) {
                answers.addAll(each.get(Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
