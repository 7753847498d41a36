package luzhi.boarding;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.testkit.Json;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.RegisterUpload;
import luzhi.testkit.Service;
import luzhi.testkit.Tokens;

/** The order of changes is fixed once, nobody waits for who is not done, and a copy made by it is what the register is. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ChangeOrderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int STEPS = 30;
    private static final int SEEDS = 2;
    private static final int READERS = 6;
    private static final int ACTS = 40;

    @Inject
    DataSource database;

    private Regions.City city;
    private String county;
    private String neighbour;
    private Service office;

    @BeforeEach
    void takeACity() {
        city = Regions.fresh();
        county = city.county();
        neighbour = city.counties().get(1);
        office = Service.as(city.code(), "reporter");
    }

    private static RegisterUnderTest repairs() {
        return RegisterUnderTest.get("repairs");
    }

    private ChangeReader reader(int limit) {
        return new ChangeReader(office, city.code(), "repairs", limit);
    }

    private static List<String> ids(List<JsonNode> events) {
        return events.stream().map(event -> event.path("id").asText()).toList();
    }

    private String create(Map<String, String> row) {
        Response answer = repairs().create(office, row);
        assertEquals(201, answer.statusCode(), answer::asString);
        return Json.parse(answer.asString()).path("id").asText();
    }

    private String actOf(String row) {
        return String.valueOf(number("select recording from repairs where id = " + row));
    }

    private long number(String sql) {
        try (Connection connection = database.getConnection()) {
            return number(connection, sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void whoCommitsLaterIsToldLaterAlthoughHeBeganFirst() throws SQLException {
        List<Map<String, String>> rows = repairs().rows(county, 2);
        create(rows.get(0));
        ChangeReader reader = reader(1000);
        reader.follow();
        try (Connection slow = database.getConnection(); Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            long act = begin(slow);
            statement.execute("""
                    insert into repairs (region, period, lot, contract, kind, cost, begun, recording)
                    select region, period, lot, 'slow', kind, cost, begun, %d from repairs where region = '%s'"""
                    .formatted(act, county));
            String quick = actOf(create(rows.get(1)));
            assertTrue(act < Long.parseLong(quick));
            assertEquals(List.of(quick), ids(reader.read()));
            assertEquals(List.of(), reader.read());
            slow.commit();
            assertEquals(List.of(String.valueOf(act)), ids(reader.read()));
            List<String> all = ids(reader(1000).read());
            assertEquals(List.of(quick, String.valueOf(act)), all.subList(1, 3));
        }
    }

    /** Whoever waited for another act has a later place, although his own number is lower and nobody read in between. */
    @Test
    void whatDependsOnAnActStandsBehindIt() throws SQLException {
        String row = create(repairs().row(county));
        try (Connection first = database.getConnection(); Connection second = database.getConnection()) {
            second.setAutoCommit(false);
            first.setAutoCommit(false);
            long later = begin(second);
            long earlier = begin(first);
            assertTrue(later < earlier);
            change(first, row, earlier);
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
                try {
                    change(second, row, later);
                    second.commit();
                } catch (SQLException e) {
                    throw new AssertionError(e);
                }
            });
            await().atMost(PATIENCE).until(() -> number("select count(*) from pg_locks where not granted") > 0);
            first.commit();
            waiting.join();
            assertEquals(List.of(String.valueOf(earlier), String.valueOf(later)),
                    ids(reader(1000).read()).subList(1, 3));
        }
    }

    private static long begin(Connection writer) throws SQLException {
        return number(writer, """
                with added as (
                    insert into recording (kind, subject, act, recorded_at, recorded_by)
                    values ('register', 'repairs', 'changed', now(), 'by hand') returning id)
                select id from added where set_config('luzhi.recording', id::text, true) is not null""");
    }

    private static void change(Connection writer, String row, long act) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute("update repairs set cost = cost + 1, revision = revision + 1, recording = " + act
                    + " where id = " + row);
        }
    }

    @Test
    void anImportThatStaysOpenHoldsUpNobody() throws Exception {
        List<Map<String, String>> rows = repairs().rows(county, 6_000);
        String file = repairs().csv(rows);
        ChangeReader reader = reader(1000);
        try (RegisterUpload upload = new RegisterUpload(Tokens.of(county, "reporter"), repairs().path() + "/import",
                -1)) {
            upload.send(file.substring(0, file.length() / 2));
            await().atMost(PATIENCE)
                    .until(() -> number("select count(*) from pg_locks where locktype = 'advisory'") > 0);
            for (Map<String, String> row : repairs().rows(neighbour, 3)) {
                String act = actOf(create(row));
                assertEquals(List.of(act), ids(reader.read()));
            }
            upload.send(file.substring(file.length() / 2));
            upload.end();
            assertTrue(upload.answer().startsWith("HTTP/1.1 200"));
        }
        List<JsonNode> last = reader.read();
        assertEquals(List.of("luzhi.register.imported"),
                last.stream().map(each -> each.path("type").asText()).toList());
        assertEquals(6_000, last.get(0).path("data").path("changed").path(0).path("regions").path(0).path("written")
                .asInt());
    }

    @Test
    void aReaderMayStopAnywhereAndGoOn() {
        repairs().rows(county, 7).forEach(this::create);
        List<JsonNode> whole = reader(1000).read();
        assertEquals(7, whole.size());
        for (int limit : List.of(1, 2, 3, 7)) {
            ChangeReader stopped = reader(limit);
            List<JsonNode> seen = new ArrayList<>();
            while (seen.size() < whole.size()) {
                List<JsonNode> page = stopped.readPage();
                assertTrue(page.size() <= limit);
                seen.addAll(page);
                assertEquals(whole.subList(seen.size(), whole.size()), new ChangeReader(stopped).read());
            }
            assertEquals(whole, seen);
            assertEquals(List.of(), stopped.read());
        }
    }

    @Test
    void readersAtTheSameMomentNumberEachActOnce() {
        List<Map<String, String>> rows = repairs().rows(county, ACTS);
        List<CompletableFuture<List<String>>> readers = IntStream.range(0, READERS)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    ChangeReader reader = reader(5);
                    List<String> seen = new ArrayList<>();
                    while (seen.size() < ACTS) {
                        seen.addAll(ids(reader.read()));
                    }
                    return seen;
                })).toList();
        CompletableFuture.allOf(Stream.of(0, 1).map(half -> CompletableFuture.runAsync(() -> rows
                .subList(half * ACTS / 2, (half + 1) * ACTS / 2).forEach(this::create)))
                .toArray(CompletableFuture[]::new)).join();
        List<String> order = ids(reader(1000).read());
        assertEquals(ACTS, order.stream().distinct().count());
        readers.forEach(reader -> assertEquals(order, reader.join()));
        assertEquals(0, number("select max(number) - count(number) from change"));
    }

    @Test
    void whileSomebodyElseGivesNumbersWhatHasOneIsTold() throws SQLException {
        List<Map<String, String>> rows = repairs().rows(county, 2);
        create(rows.get(0));
        ChangeReader reader = reader(1000);
        assertEquals(1, reader.read().size());
        String second;
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            number(other, "select 1 from pg_advisory_xact_lock(hashtext('numbers of changes'), 0)");
            second = actOf(create(rows.get(1)));
            assertEquals(List.of(), reader.read());
            assertEquals(1, reader(1000).read().size());
            other.rollback();
        }
        assertEquals(List.of(second), ids(reader.read()));
    }

    /** Two readers, one that sees the city and one that sees a county, each now and then; the source is the register as it is listed. */
    @Test
    void theCopyIsTheRegisterAfterWhateverWasDone() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            ChangeReader copy = new ChangeReader(office, city.code(), "repairs", 1 + random.nextInt(5));
            ChangeReader part = new ChangeReader(Service.as(county, "reporter"), county, "repairs", 1000);
            List<String> done = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                done.add(doSomething(random));
                if (random.nextInt(4) == 0) {
                    copy.follow();
                }
                if (random.nextInt(8) == 0) {
                    // it reads a page, and has what it leads to only after further acts
                    List<JsonNode> page = part.readPage();
                    done.add(doSomething(random));
                    page.forEach(part::take);
                }
            }
            copy.follow();
            part.follow();
            String story = "seed " + seed + ": " + done;
            assertEquals(stored(county, neighbour), copy.rows(), story);
            assertEquals(stored(county), part.rows(), story);
        }
    }

    private List<JsonNode> stored(String... regions) {
        return Stream.of(regions).flatMap(region -> repairs().stored(office, region).stream())
                .sorted((one, other) -> Long.compare(one.path("id").asLong(), other.path("id").asLong())).toList();
    }

    private String doSomething(Random random) {
        String region = random.nextBoolean() ? county : neighbour;
        List<Map<String, String>> pool = repairs().rows(region, 12);
        List<JsonNode> there = stored(region);
        int what = random.nextInt(6);
        if (what == 0 || what == 1) {
            List<Map<String, String>> file = new ArrayList<>();
            pool.forEach(row -> {
                if (random.nextInt(3) > 0) {
                    file.add(random.nextBoolean() ? row : repairs().changed(row));
                }
            });
            String query = what == 0 ? "" : repairs().replacing(region, repairs().period(pool.get(0)));
            Response answer = repairs().importCsv(office, repairs().csv(file), query);
            assertEquals(200, answer.statusCode(), answer::asString);
            return "import " + region + ' ' + query + ' ' + file.size();
        }
        if (what == 2 || there.isEmpty()) {
            Map<String, String> row = new LinkedHashMap<>(pool.get(random.nextInt(pool.size())));
            return "create " + region + ' ' + repairs().create(office, row).statusCode();
        }
        JsonNode row = there.get(random.nextInt(there.size()));
        String place = "/v1/repairs/" + row.path("id").asText();
        if (what == 3) {
            return "delete " + place + ' ' + office.request().header("If-Match", "*").delete(place).statusCode();
        }
        Map<String, String> said = new LinkedHashMap<>(repairs().row(region));
        said.keySet().forEach(name -> said.put(name, row.path(name).isMissingNode() || row.path(name).isNull()
                ? ""
                : row.path(name).asText()));
        Map<String, String> changed = new LinkedHashMap<>(what == 4 ? repairs().changed(said) : said);
        if (what == 5) {
            changed.put("region", region.equals(county) ? neighbour : county);
        }
        return "change " + place + ' ' + office.json(repairs().json(changed)).header("If-Match", "*").put(place)
                .statusCode();
    }
}
