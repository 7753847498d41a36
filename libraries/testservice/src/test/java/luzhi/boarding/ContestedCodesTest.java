package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import luzhi.testkit.Json;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.Service;

/** What becomes of codes that are unique in the country when two regions want the same one. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ContestedCodesTest {

    private static final int MANY = 2_500;
    private static final int MOST_OPEN = 10_000;

    private RegisterUnderTest houses;
    private final Regions.City city = Regions.fresh();
    private final String county = city.county();
    private final String neighbour = city.counties().get(1);
    private final Service office = Service.as(county, "reporter");
    private final Service other = Service.as(neighbour, "reporter");
    private final Service judge = Service.as(city.code(), "reviewer");
    /** The rightful rows of the county; others take codes from among them. */
    private List<Map<String, String>> rows;

    @BeforeEach
    void read() {
        houses = RegisterUnderTest.get("houses");
        rows = houses.rows(county, 4);
    }

    private static Map<String, String> in(String region, Map<String, String> row) {
        Map<String, String> moved = new LinkedHashMap<>(row);
        moved.put("region", region);
        moved.put("name", "别家宿舍");
        return moved;
    }

    /** Another region comes first. */
    private void take(Map<String, String> row, String region) {
        assertEquals(201, houses.create(Service.as(region, "reporter"), in(region, row)).statusCode());
    }

    private static List<JsonNode> list(Service caller, String query) {
        Response answer = caller.describedRequest().get("/v1/contested-codes" + query);
        assertEquals(200, answer.statusCode(), answer::asString);
        return StreamSupport.stream(Json.parse(answer.asString()).path("contested").spliterator(), false).toList();
    }

    /** The one claim in the city. */
    private JsonNode only(Service caller) {
        List<JsonNode> claims = list(caller, "?region=" + county);
        assertEquals(1, claims.size(), claims::toString);
        return claims.get(0);
    }

    private static Response settle(Service judge, JsonNode claim, String region, String query) {
        return settle(judge.describedRequest(), claim.path("id").asText(), region, query);
    }

    private static Response settle(RequestSpecification request, String claim, String region, String query) {
        return request.contentType("application/json")
                .body(Json.write(Map.of("region", region, "reason", "经核对办学许可证")))
                .post("/v1/contested-codes/" + claim + "/settlement" + query);
    }

    private static JsonNode settled(Response answer, int added, int removed, int referring) {
        assertEquals(200, answer.statusCode(), answer::asString);
        JsonNode receipt = Json.parse(answer.asString());
        assertEquals(List.of(added, removed, referring), List.of(receipt.path("added").asInt(),
                receipt.path("removed").asInt(), receipt.path("referring").asInt()), answer::asString);
        return receipt;
    }

    private JsonNode imported(Service caller, List<Map<String, String>> file, int inserted, int unchanged, int taken,
            String query) {
        JsonNode receipt = houses.requireTaken(houses.importCsv(caller, houses.csv(file), query), file.size(), inserted,
                0, unchanged, 0);
        assertEquals(taken, receipt.path("taken").asInt(), receipt::toString);
        assertEquals(Math.min(taken, 1000), receipt.path("errors").size());
        return receipt;
    }

    private List<String> names(String region) {
        return houses.stored(Service.as(region, "reporter"), region).stream().map(row -> row.path("name").asText())
                .toList();
    }

    @Test
    void aCodeThatIsTakenIsAnErrorOfItsRowAlone() {
        List<Map<String, String>> file = houses.rows(county, MANY);
        take(file.get(MANY - 100), neighbour);
        JsonNode trial = imported(office, file, MANY - 1, 0, 1, "dryRun=true");
        assertEquals(List.of(), list(office, ""));
        assertEquals(List.of(), names(county));
        JsonNode receipt = imported(office, file, MANY - 1, 0, 1, houses.replacing(county, ""));
        assertEquals(trial.path("errors"), receipt.path("errors"));
        JsonNode error = receipt.path("errors").path(0);
        assertEquals(List.of(String.valueOf(MANY - 98), houses.title("code"), "code-taken"),
                List.of(error.path("row").asText(), error.path("column").asText(), error.path("code").asText()));
        assertFalse(receipt.toString().contains(neighbour), receipt::toString);
        assertEquals(MANY - 1, houses.stored(office, county).size());
        imported(office, file, 0, MANY - 1, 1, "");
        assertFalse(imported(office, file, 0, MANY - 1, 1, "").has("recording"));
    }

    @Test
    void bothSidesStandOnTheListOfTheRegionAboveThem() {
        take(rows.get(1), neighbour);
        imported(office, rows, 3, 0, 1, "");
        JsonNode whole = only(judge);
        assertEquals(List.of("houses", rows.get(1).get("code"), county, rows.get(1).get("name"), neighbour, "别家宿舍",
                city.code(), "reporter@" + county),
                List.of(whole.path("register").asText(), whole.path("code").asText(),
                        whole.path("claim").path("region").asText(),
                        whole.path("claim").path("row").path("name").asText(),
                        whole.path("holding").path("region").asText(),
                        whole.path("holding").path("row").path("name").asText(),
                        whole.path("settledBy").path("region").asText(),
                        whole.path("claim").path("recordedBy").asText()));
        assertEquals(whole, only(Service.as(city.province(), "inspector")));
        JsonNode half = only(office);
        assertEquals(whole.path("settledBy"), half.path("settledBy"));
        assertFalse(half.has("holding") || half.toString().contains(neighbour), half::toString);
        assertEquals(List.of(), list(other, ""));
        assertEquals(List.of(), list(Service.as(Regions.fresh().code(), "reviewer"), ""));
        assertEquals(List.of(), list(judge, "?register=house-years"));
        assertEquals(1, list(judge, "?register=houses&region=" + county).size());
        assertEquals(List.of(), list(judge, "?region=" + neighbour));
    }

    @Test
    void theClaimantGetsTheCodeWithOneSettlement() {
        Map<String, String> wanted = rows.get(0);
        take(wanted, neighbour);
        RegisterUnderTest years = RegisterUnderTest.get("house-years");
        RegisterUnderTest visits = RegisterUnderTest.get("visits");
        Map<String, String> year = new LinkedHashMap<>(years.row(neighbour));
        Map<String, String> visit = new LinkedHashMap<>(visits.row(neighbour));
        List.of(year, visit).forEach(row -> row.put("house", wanted.get("code")));
        assertEquals(201, years.create(other, year).statusCode());
        assertEquals(201, visits.create(other, visit).statusCode());
        imported(office, rows, 3, 0, 1, "");
        JsonNode claim = only(judge);
        String held = "/v1/houses/" + claim.path("holding").path("id").asText();

        assertTrue(settled(settle(judge, claim, county, "?dryRun=true"), 1, 1, 2).path("dryRun").asBoolean());
        assertEquals(List.of(claim), list(judge, ""));
        assertEquals(200, other.request().get(held).statusCode());

        Response answer = settle(judge.describedRequest().header("Idempotency-Key", "claim-" + county),
                claim.path("id").asText(), county, "");
        settled(answer, 1, 1, 2);
        assertEquals(answer.asString(), settle(judge.describedRequest().header("Idempotency-Key", "claim-" + county),
                claim.path("id").asText(), county, "").asString());
        Problems.of(other.request().get(held), 404);
        assertEquals(1, Json.parse(other.request().get(held + "/revisions").asString()).path("rows").size());
        assertEquals(List.of(), years.stored(other, neighbour));
        assertEquals(List.of(), visits.stored(other, neighbour));
        assertEquals(rows.stream().map(row -> row.get("name")).toList(), names(county));
        assertEquals("reviewer@" + city.code(), houses.stored(office, county).get(3).path("recordedBy").asText());
        imported(office, rows, 0, 4, 0, "");

        assertEquals(Set.of("claim-settled"), Problems.errors(settle(judge, claim, neighbour, ""), 409));
        assertEquals(List.of(), list(judge, ""));
        JsonNode past = list(office, "?settled=true").get(0).path("settlement");
        assertEquals(List.of(true, "经核对办学许可证"),
                List.of(past.path("awarded").asBoolean(), past.path("reason").asText()));
        // the next file of the county that lost it is told so again, and the list stays empty
        imported(other, List.of(in(neighbour, wanted)), 0, 0, 1, "");
        assertEquals(List.of(), list(judge, ""));
        assertEquals(1, list(other, "?settled=true").size());
    }

    /** What is known of the house waits with it; the rest of those files comes in. */
    @Test
    void rowsThatReferToAContestedCodeAreLeftOutAlone() {
        take(rows.get(0), neighbour);
        imported(office, rows, 3, 0, 1, "");
        for (RegisterUnderTest register : List.of(RegisterUnderTest.get("house-years"),
                RegisterUnderTest.get("visits"))) {
            List<Map<String, String>> file = new ArrayList<>();
            rows.forEach(house -> register.rows(county, 2).forEach(row -> {
                Map<String, String> of = new LinkedHashMap<>(row);
                of.put("house", house.get("code"));
                file.add(file.size() / 2, of);
            }));
            long waiting = file.stream().filter(row -> row.get("house").equals(rows.get(0).get("code"))).count();
            String csv = register.csv(file);
            JsonNode receipt = register.requireTaken(register.importCsv(office, csv, ""), 8, 8 - waiting, 0, 0, 0);
            assertEquals(List.of(waiting, waiting), List.of(receipt.path("taken").asLong(),
                    (long) receipt.path("errors").size()), receipt::toString);
            for (JsonNode error : receipt.path("errors")) {
                assertEquals(List.of("code-contested", register.title("house"), rows.get(0).get("code")),
                        List.of(error.path("code").asText(), error.path("column").asText(),
                                file.get(error.path("row").asInt() - 2).get("house")));
            }
            Map<String, String> twice = file.stream()
                    .filter(row -> row.get("house").equals(rows.get(1).get("code"))).findFirst().orElseThrow();
            assertEquals(Set.of("duplicate-row"), Problems.errors(register.importCsv(office,
                    csv + register.line(twice), ""), 400));
        }
        settled(settle(judge, only(judge), county, ""), 1, 1, 0);
        RegisterUnderTest visits = RegisterUnderTest.get("visits");
        Map<String, String> visit = new LinkedHashMap<>(visits.row(county));
        visit.put("house", rows.get(0).get("code"));
        visits.requireTaken(visits.importCsv(office, visits.csv(visit), ""), 1, 1, 0, 0, 0);
    }

    @Test
    void theHolderKeepsTheCodeAndIsNotAskedAgain() {
        take(rows.get(0), neighbour);
        imported(office, rows, 3, 0, 1, "");
        settled(settle(judge, only(judge), neighbour, ""), 0, 0, 0);
        imported(office, rows, 0, 3, 1, "");
        assertEquals(List.of(), list(judge, ""));
        assertFalse(list(office, "?settled=true").get(0).path("settlement").path("awarded").asBoolean(true));
        assertEquals(List.of("别家宿舍"), names(neighbour));
    }

    @Test
    void whoCoversTwoProvincesSettlesBetweenThem() {
        Regions.City far = Regions.fresh();
        while (far.province().equals(city.province())) {
            far = Regions.fresh();
        }
        take(rows.get(0), far.county());
        imported(office, rows, 3, 0, 1, "");
        Service province = Service.as(city.province(), "admin");
        JsonNode half = only(province);
        assertEquals("100000", half.path("settledBy").path("region").asText());
        assertFalse(half.has("holding"));
        assertEquals(Set.of("settled-above"), Problems.errors(settle(province, half, county, ""), 403));
        assertEquals(List.of(), list(Service.as(far.province(), "admin"), ""));
        Service country = Service.as("100000", "admin");
        JsonNode whole = list(country, "?region=" + county).get(0);
        assertEquals(far.county(), whole.path("holding").path("region").asText());
        settled(settle(country, whole, county, ""), 1, 1, 0);
        assertEquals(4, names(county).size());
    }

    @Test
    void aSingleRowIsRefusedAndItsClaimKept() {
        take(rows.get(0), neighbour);
        Response refused = houses.create(office, rows.get(0));
        assertEquals(Set.of("code-taken"), Problems.errors(refused, 409));
        assertFalse(refused.asString().contains(neighbour), refused::asString);
        assertEquals(rows.get(0).get("name"), only(office).path("claim").path("row").path("name").asText());

        Response created = houses.create(office, rows.get(1));
        Map<String, String> renamed = new LinkedHashMap<>(rows.get(0));
        renamed.put("name", "改名宿舍");
        assertEquals(Set.of("code-taken"), Problems.errors(office.request().contentType("application/json")
                .header("If-Match", created.header("ETag")).body(houses.json(renamed))
                .put("/v1/houses/" + Json.parse(created.asString()).path("id").asText()), 409));
        assertEquals("改名宿舍", only(judge).path("claim").path("row").path("name").asText());
        assertEquals(Set.of("row-exists"), Problems.errors(houses.create(office, rows.get(1)), 409));
        // who covers both is told the same: a row never moves by being added
        assertEquals(Set.of("code-taken"), Problems.errors(houses.create(Service.as(city.code(), "reporter"),
                renamed), 409));
        settled(settle(judge, only(judge), county, ""), 1, 1, 0);
        assertEquals(Set.of("改名宿舍", rows.get(1).get("name")), new HashSet<>(names(county)));
    }

    @Test
    void aCodeThatWasGivenUpIsClosedOrAwarded() {
        for (Map<String, String> row : rows.subList(0, 2)) {
            take(row, neighbour);
        }
        imported(office, rows, 2, 0, 2, "");
        houses.stored(other, neighbour).forEach(row -> assertEquals(204, other.request().header("If-Match", "*")
                .delete("/v1/houses/" + row.path("id").asText()).statusCode()));
        assertEquals(201, houses.create(office, rows.get(0)).statusCode());
        JsonNode claim = only(judge);
        assertEquals(rows.get(1).get("code"), claim.path("code").asText());
        assertFalse(claim.has("holding"));
        assertEquals(county, claim.path("settledBy").path("region").asText());
        assertEquals(Set.of("not-a-side /region"), Problems.errors(settle(judge, claim, neighbour, ""), 400));
        settled(settle(Service.as(county, "reviewer"), claim, county, ""), 1, 0, 0);
        assertEquals(4, names(county).size());
        assertEquals(2, list(office, "?settled=true").size());
    }

    @Test
    void aFileThatTakesWhatIsFreeByNowClosesTheClaim() {
        take(rows.get(0), neighbour);
        imported(office, rows, 3, 0, 1, "");
        String id = houses.stored(other, neighbour).get(0).path("id").asText();
        assertEquals(204, other.request().header("If-Match", "*").delete("/v1/houses/" + id).statusCode());
        imported(office, rows, 1, 3, 0, "");
        assertEquals(List.of(), list(judge, ""));
    }

    @Test
    void aClaimThatOneMayNotSeeIsAsGoodAsNone() {
        take(rows.get(0), neighbour);
        imported(office, rows, 3, 0, 1, "");
        String id = only(judge).path("id").asText();
        Service stranger = Service.as(neighbour, "reviewer");
        Response unseen = settle(stranger.describedRequest(), id, neighbour, "");
        Response absent = settle(stranger.describedRequest(), "999999999", neighbour, "");
        Problems.of(unseen, 404);
        assertEquals(absent.asString().replace("999999999", id), unseen.asString());
        assertEquals(Set.of("settled-above"),
                Problems.errors(settle(Service.as(county, "reviewer"), only(judge), county, ""), 403));
    }

    @Test
    void claimsComeInPages() {
        rows.forEach(row -> take(row, neighbour));
        imported(office, rows, 0, 0, 4, "");
        List<String> codes = new ArrayList<>();
        String next = "/v1/contested-codes?limit=3&within=" + city.code();
        while (next != null) {
            Response page = judge.request().urlEncodingEnabled(false).get(next);
            assertEquals(200, page.statusCode(), page::asString);
            Json.parse(page.asString()).path("contested").forEach(claim -> codes.add(claim.path("code").asText()));
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll("^.*<|>.*$", "");
        }
        assertEquals(rows.stream().map(row -> row.get("code")).toList(), codes);
    }

    @Test
    void soManyClaimsAreMoreThanAMistakeInSomeRows() {
        List<Map<String, String>> file = houses.rows(county, MOST_OPEN + 1);
        List<Map<String, String>> before = file.stream().map(row -> in(neighbour, row)).toList();
        imported(other, before, MOST_OPEN + 1, 0, 0, "");
        Response refused = houses.importCsv(office, houses.csv(file), "");
        assertEquals(Set.of("too-many-claims"), Problems.errors(refused, 409));
        assertEquals(List.of(), list(office, ""));
        JsonNode receipt = imported(office, file.subList(1, MOST_OPEN + 1), 0, 0, MOST_OPEN, "");
        assertEquals(3, receipt.path("errors").path(1).path("row").asInt());
        assertEquals(Set.of("too-many-claims"), Problems.errors(houses.create(office, file.get(0)), 409));
    }
}
