package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.kernel.storage.QuotaConfiguration;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.Service;

/** No region and no caller fills the disk of all. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class QuotasTest {

    @Inject
    Jdbi database;
    @Inject
    QuotaConfiguration quotas;

    private final Regions.City city = Regions.fresh();
    private final Service office = Service.as(city.code(), "reporter");
    private RegisterUnderTest houses;
    private Map<String, String> house;

    @BeforeEach
    void nameAHouse() {
        houses = RegisterUnderTest.get("houses");
        house = houses.row(city.county());
    }

    private Response add() {
        return office.json(houses.json(house)).header("Idempotency-Key", "add-" + city.code()).post(houses.path());
    }

    private Response replace(String place, int revision, Map<String, String> row) {
        return office.json(houses.json(row)).header("If-Match", "\"" + revision + "\"").put(place);
    }

    /** Rows of the history, as if there had been so many changes before. */
    private void changeOften(String region, int times) {
        database.useHandle(handle -> {
            String columns = handle.createQuery("""
                    select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                    where table_name = 'houses_history' and column_name <> 'revision'""").mapTo(String.class).one();
            handle.createUpdate("""
                    insert into houses_history (%1$s, revision) select %1$s, -copy
                    from (select * from houses_history where region = :region limit 1) past,
                        generate_series(1, :times) copy""".formatted(columns))
                    .bind("region", region).bind("times", times).execute();
        });
    }

    @Test
    void ofARegionNoMoreRevisionsAreKeptThanMayBeWhicheverWayTheyAreWritten() {
        String place = houses.path() + "/" + add().then().statusCode(201).extract().path("id");
        Map<String, String> other = houses.changed(house);
        assertEquals(200, replace(place, 1, other).statusCode());
        changeOften(city.county(), quotas.revisionsPerRegion() - 2);
        assertEquals(200, replace(place, 2, house).statusCode());
        assertEquals(Set.of("quota-of-revisions"), Problems.errors(replace(place, 3, other), 409));
        assertEquals(Set.of("quota-of-revisions"),
                Problems.errors(office.request().header("If-Match", "\"3\"").delete(place), 409));
        assertEquals(Set.of("quota-of-revisions"),
                Problems.errors(houses.importCsv(office, houses.csv(other), "region=" + city.code()), 409));
        office.request().get(place).then().statusCode(200).header("ETag", "\"3\"");
    }

    @Test
    void theQuotaOfARegionIsThatOfNoOther() {
        Regions.City neighbour = Regions.fresh();
        Service next = Service.as(neighbour.code(), "reporter");
        add().then().statusCode(201);
        Map<String, String> theirs = houses.row(neighbour.county());
        String place = houses.path() + "/"
                + next.json(houses.json(theirs)).post(houses.path()).then().statusCode(201).extract().path("id");
        String own = houses.path() + "/" + add().then().statusCode(201).extract().path("id");
        assertEquals(200, replace(own, 1, houses.changed(house)).statusCode());
        changeOften(city.county(), quotas.revisionsPerRegion());
        next.json(houses.json(houses.changed(theirs))).header("If-Match", "\"1\"").put(place).then().statusCode(200);
    }

    @Test
    void whoHasUsedAsManyKeysAsMayBeIsToldWhenToComeAgainAndMayStillRepeatWhatHeDid() {
        Response first = add();
        assertEquals(201, first.statusCode());
        database.useHandle(handle -> handle.createUpdate("""
                insert into idempotency_key (caller, key, fingerprint, region, used_at, status)
                select caller, 'key-' || copy, fingerprint, region, used_at, status
                from (select * from idempotency_key where key = :key) used, generate_series(2, :most) copy""")
                .bind("key", "add-" + city.code()).bind("most", quotas.keysPerCaller()).execute());
        Response refused = office.json(houses.json(houses.changed(house))).header("Idempotency-Key", "further")
                .header("If-Match", first.header("ETag")).put(houses.path() + "/" + first.path("id"));
        assertEquals(Set.of("too-many-idempotency-keys"), Problems.errors(refused, 429));
        long wait = Long.parseLong(refused.header("Retry-After"));
        assertTrue(wait > 0 && wait <= Duration.ofDays(1).plusSeconds(1).toSeconds(), refused.header("Retry-After"));
        assertEquals(first.asString(), add().asString());
        assertEquals(200, replace(houses.path() + "/" + first.path("id"), 1, houses.changed(house)).statusCode());
    }
}
