package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.Service;

/** What registers promise whose rows refer to rows of others; a service without any promises nothing. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RegisterReferencesTest {

    private static final int MORE_THAN_LISTED = 1_500;

    private final Regions.City city = Regions.fresh();
    private final String county = city.county();
    private final Service office = Service.as(city.code(), "reporter");

    /** A column that refers to another register. */
    private record Reference(RegisterUnderTest from, String column, RegisterUnderTest to) {

        Map<String, String> row(String region, String key) {
            Map<String, String> row = new LinkedHashMap<>(from.row(region));
            row.put(column, key);
            return row;
        }

        boolean knowsWhenItExists() {
            return from.time() != null && to.columns().containsAll(List.of("opened", "closed"));
        }
    }

    private static Stream<Reference> references() {
        return RegisterUnderTest.listAll().stream().flatMap(from -> from.references().entrySet().stream()
                .map(each -> new Reference(from, each.getKey(), each.getValue())));
    }

    private static Set<String> codes(Response answer) {
        return Stream.of(Problems.of(answer, 400).path("errors")).flatMap(errors -> {
            List<String> codes = new ArrayList<>();
            errors.forEach(
                    error -> codes.add((error.path("row").asText() + " " + error.path("code").asText()).strip()));
            return codes.stream();
        }).collect(Collectors.toSet());
    }

    private void assertRefused(Reference reference, Map<String, String> row, String code) {
        reference.from().prepare(office, county);
        assertEquals(Set.of(code), codes(reference.from().create(office, row)), reference::toString);
        assertEquals(Set.of("2 " + code),
                codes(reference.from().importCsv(office, reference.from().csv(row), "")), reference::toString);
        assertEquals(List.of(), reference.from().stored(office, county).stream()
                .filter(stored -> stored.path(reference.column()).asText().equals(row.get(reference.column())))
                .toList());
    }

    @Test
    void refusesWhatNobodyKnows() {
        assertAll(references().map(reference -> () -> assertRefused(reference,
                reference.row(county, reference.to().rows(county, 9).get(8).get(reference.to().key().get(0))),
                "unknown-reference")));
    }

    @Test
    void refusesWhatIsOfAnotherRegion() {
        String neighbour = city.counties().get(1);
        assertAll(references().map(reference -> () -> {
            reference.from().prepare(office, neighbour);
            assertRefused(reference, reference.row(county, reference.to().keyOf(neighbour)), "reference-elsewhere");
        }));
    }

    /** Not by a word: who may not see the other region is told what he is told of nothing. */
    @Test
    void aRowOfAnotherRegionIsReferredToLikeNone() {
        String neighbour = city.counties().get(1);
        Service own = Service.as(county, "reporter");
        assertAll(references().map(reference -> () -> {
            reference.from().prepare(office, neighbour);
            String present = reference.to().keyOf(neighbour);
            String absent = reference.to().rows(neighbour, 9).get(8).get(reference.to().key().get(0));
            for (Function<Map<String, String>, Response> write : List.<Function<Map<String, String>, Response>>of(
                    row -> reference.from().create(own, row),
                    row -> reference.from().importCsv(own, reference.from().csv(row), ""))) {
                Response ofPresent = write.apply(reference.row(county, present));
                assertEquals(400, ofPresent.statusCode(), ofPresent::asString);
                assertEquals(write.apply(reference.row(county, absent)).asString().replace(absent, present),
                        ofPresent.asString(), reference::toString);
            }
        }));
    }

    /** Even if the other region has a row that says the same. */
    @Test
    void aKeyWithARowOfAnotherRegionIsNoConflict() {
        String neighbour = city.counties().get(1);
        Service own = Service.as(county, "reporter");
        assertAll(references().map(reference -> () -> {
            reference.from().prepare(office, neighbour);
            Map<String, String> theirs = reference.from().row(neighbour);
            Response created = reference.from().create(office, theirs);
            assertTrue(List.of(201, 409).contains(created.statusCode()), created::asString);
            Map<String, String> same = new LinkedHashMap<>(theirs);
            same.put("region", county);
            assertEquals(Set.of("unknown-reference"), codes(reference.from().create(own, same)), reference::toString);
        }));
    }

    @Test
    void refusesWhatDoesNotExistAtTheTime() {
        AtomicInteger taken = new AtomicInteger(20);
        assertAll(references().filter(Reference::knowsWhenItExists).map(reference -> () -> {
            RegisterUnderTest to = reference.to();
            List<Map<String, String>> targets = to.rows(county, 100);
            Map<String, String> row = reference.from().row(county);
            String time = row.get(reference.from().time());
            int year = Integer.parseInt(time.substring(0, 4));
            Map<String, String> closed = existing(targets.get(taken.incrementAndGet()), "1990-09-01",
                    (year - 1) + "-07-01");
            Map<String, String> later = existing(targets.get(taken.incrementAndGet()), (year + 5) + "-09-01", "");
            to.prepare(office, county);
            Stream.of(closed, later).forEach(target -> assertEquals(201, to.create(office, target).statusCode()));
            String key = to.key().get(0);
            assertRefused(reference, reference.row(county, closed.get(key)), "reference-closed");
            assertRefused(reference, reference.row(county, later.get(key)), "reference-not-yet");
        }));
    }

    private static Map<String, String> existing(Map<String, String> row, String opened, String closed) {
        Map<String, String> existing = new LinkedHashMap<>(row);
        existing.put("opened", opened);
        existing.put("closed", closed);
        return existing;
    }

    @Test
    void keepsWhatOthersReferTo() {
        assertAll(references().map(reference -> () -> {
            RegisterUnderTest to = reference.to();
            reference.from().prepare(office, county);
            Response created = reference.from().create(office, reference.from().row(county));
            assertTrue(List.of(201, 409).contains(created.statusCode()), created::asString);
            JsonNode target = to.stored(office, county).stream()
                    .filter(row -> row.path(to.key().get(0)).asText().equals(to.keyOf(county))).findFirst()
                    .orElseThrow();
            String place = to.path() + "/" + target.path("id").asText();
            assertEquals(Set.of("still-referred-to"),
                    Problems.errors(office.request().header("If-Match", "*").delete(place), 409));
            Map<String, String> renamed = new LinkedHashMap<>(to.row(county));
            renamed.put(to.key().get(0), to.rows(county, 12).get(11).get(to.key().get(0)));
            assertEquals(Set.of("still-referred-to"), Problems.errors(office.request().header("If-Match", "*")
                    .contentType("application/json").body(to.json(renamed)).put(place), 409));
            String neighbour = city.counties().get(1);
            Map<String, String> moved = new LinkedHashMap<>(to.row(county));
            moved.put("region", neighbour);
            assertEquals(Set.of("still-referred-to"), Problems.errors(office.request().header("If-Match", "*")
                    .contentType("application/json").body(to.json(moved)).put(place), 409));
            assertEquals(Set.of("still-referred-to"), codes(to.importCsv(office, to.csv(moved), "")));
            Response replaced = to.importCsv(office, to.header(), to.replacing(county, "1990/2100"));
            assertEquals(Set.of("still-referred-to"), codes(replaced));
            assertEquals(200, office.request().get(place).statusCode());
        }));
    }

    /** More than are listed; the first thousand are, by row, and all of them counted. */
    @Test
    void countsAllThatRefersToNothing() {
        references().filter(reference -> reference.from().key().contains(reference.column())).findFirst()
                .ifPresent(reference -> {
                    RegisterUnderTest from = reference.from();
                    from.prepare(office, county);
                    List<Map<String, String>> targets = reference.to().rows(county, MORE_THAN_LISTED + 10);
                    List<Map<String, String>> rows = new ArrayList<>(List.of(from.row(county)));
                    targets.subList(10, targets.size()).forEach(target -> rows
                            .add(reference.row(county, target.get(reference.to().key().get(0)))));
                    Response answer = from.importCsv(office, from.csv(rows), "");
                    JsonNode problem = Problems.of(answer, 400);
                    assertEquals(MORE_THAN_LISTED, problem.path("errorCount").asInt());
                    List<Integer> listed = new ArrayList<>();
                    problem.path("errors").forEach(error -> listed.add(error.path("row").asInt()));
                    assertEquals(IntStream.range(3, 1003).boxed().toList(), listed);
                    assertEquals(List.of(), from.stored(office, county));
                });
    }
}
