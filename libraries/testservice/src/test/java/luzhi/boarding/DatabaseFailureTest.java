package luzhi.boarding;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.testkit.Json;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.Service;

/** What is told of writes that the database fails in the middle, at the end, or altogether. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DatabaseFailureTest {

    private static final Duration UNTIL_THE_NEXT_TRIAL = Duration.ofSeconds(15);

    @Inject
    Jdbi database;

    private final Regions.City city = Regions.fresh();
    private final Service office = Service.as(city.code(), "reporter");
    private RegisterUnderTest houses;
    private Map<String, String> house;

    @BeforeEach
    void nameAHouse() {
        houses = RegisterUnderTest.get("houses");
        house = houses.row(city.county());
    }

    @AfterEach
    void mend() {
        database.useHandle(handle -> {
            handle.execute("drop event trigger if exists no_new_tables");
            handle.execute("drop function if exists refuse() cascade");
            handle.execute("drop function if exists refuse_tables() cascade");
        });
    }

    /** @param what PL/pgSQL, done when a row of the test's region is stored */
    private void whenARowIsStored(String moment, String what) {
        database.useHandle(handle -> {
            handle.execute("create function refuse() returns trigger language plpgsql as $$ begin " + what
                    + "; return new; end $$");
            handle.execute("create constraint trigger refuse after insert or update on houses deferrable initially "
                    + moment + " for each row when (new.region = '" + city.county() + "') execute function refuse()");
        });
    }

    private static String raise(String state) {
        return "raise exception 'as in an outage' using errcode = '" + state + "'";
    }

    private Response store() {
        return office.json(houses.json(house)).header("Idempotency-Key", "store-" + city.code()).post(houses.path());
    }

    private void assertNothingIsStored() {
        assertEquals(0, database.<Integer, RuntimeException>withHandle(handle -> handle
                .createQuery(
                        "select (select count(*) from houses where region = ?) + (select count(*) from recording r "
                                + "join houses_history h on h.recording = r.id where h.region = ?) "
                                + "+ (select count(*) from idempotency_key where key = ?)")
                .bind(0, city.county()).bind(1, city.county()).bind(2, "store-" + city.code())
                .mapTo(Integer.class).one()));
    }

    @Test
    void aConnectionLostAtTheCommitLeavesOpenWhetherItIsStored() {
        whenARowIsStored("deferred", "perform pg_terminate_backend(pg_backend_pid())");
        Response answer = store();
        assertEquals(Set.of("outcome-unknown"), Problems.errors(answer, 503));
        assertNotNull(answer.header("Retry-After"));
        assertNothingIsStored();
        mend();
        assertEquals(201, store().statusCode());
        assertEquals(201, store().statusCode());
    }

    @Test
    void aConnectionLostBeforeTheCommitLeavesNothing() {
        whenARowIsStored("immediate", "perform pg_terminate_backend(pg_backend_pid())");
        Response answer = store();
        assertEquals(Set.of("database-unavailable"), Problems.errors(answer, 503));
        assertNotNull(answer.header("Retry-After"));
        assertNothingIsStored();
    }

    @ParameterizedTest
    @CsvSource({"deferred, 40001, 503, database-unavailable, true", "immediate, 53200, 503, database-unavailable, true",
            "immediate, 53300, 503, database-unavailable, true",
            "immediate, 53100, 507, no-space-in-database, false", "deferred, 53100, 507, no-space-in-database, false",
            "immediate, 58030, 503, database-disk-failed, false", "immediate, 25006, 503, database-read-only, false"})
    void whatWaitingDoesNotMendIsNotToBeWaitedFor(String moment, String state, int status, String code,
            boolean mayComeAgain) {
        whenARowIsStored(moment, raise(state));
        Response answer = store();
        assertEquals(Set.of(code), Problems.errors(answer, status));
        assertEquals(mayComeAgain, answer.header("Retry-After") != null);
        assertNothingIsStored();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void whoCannotWriteIsNotReadyUntilHeCan() {
        whenARowIsStored("immediate", raise("53100"));
        database.useHandle(handle -> {
            handle.execute("create function refuse_tables() returns event_trigger language plpgsql as $$ begin "
                    + raise("53100") + "; end $$");
            handle.execute("create event trigger no_new_tables on ddl_command_start when tag in ('CREATE TABLE') "
                    + "execute function refuse_tables()");
        });
        Problems.of(store(), 507);
        await().atMost(UNTIL_THE_NEXT_TRIAL).until(() -> readiness().statusCode() == 503);
        assertEquals("nothing can be written",
                Json.parse(readiness().asString()).at("/checks").findValue("database").asText());
        mend();
        await().atMost(UNTIL_THE_NEXT_TRIAL).until(() -> readiness().statusCode() == 200);
        assertEquals(201, store().statusCode());
        assertNull(Json.parse(readiness().asString()).at("/checks").findValue("database"));
    }

    private Response readiness() {
        return Service.with(null).request().get("/q/health/ready");
    }
}
