package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.kernel.page.Cursor;
import luzhi.testkit.FigureRow;
import luzhi.testkit.Json;
import luzhi.testkit.Offers;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.Service;

/** Whoever keeps a copy is told of every act: what it was, who did it, what it did where, and where to read that. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ChangesTest {

    private Regions.City city;
    private String county;
    private String neighbour;
    private Service office;
    private Service local;

    @BeforeEach
    void takeACity() {
        city = Regions.fresh();
        county = city.county();
        neighbour = city.counties().get(1);
        office = Service.as(city.code(), "reporter", "reviewer");
        local = Service.as(county, "reporter");
    }

    private static RegisterUnderTest repairs() {
        return RegisterUnderTest.get("repairs");
    }

    private static ChangeReader reader(Service caller, String within) {
        return new ChangeReader(caller, within, "repairs", 1000);
    }

    private List<JsonNode> told() {
        return reader(office, city.code()).read();
    }

    private JsonNode onlyTold() {
        List<JsonNode> events = told();
        assertEquals(1, events.size(), events::toString);
        return events.get(0);
    }

    private static List<String> types(List<JsonNode> events) {
        return events.stream().map(event -> event.path("type").asText().replace("luzhi.", "") + ' '
                + event.path("subject").asText()).toList();
    }

    /** Resource, region, written and removed, of everything that an event tells. */
    private static List<String> parts(JsonNode event) {
        List<String> parts = new ArrayList<>();
        event.path("data").path("changed").forEach(changed -> changed.path("regions")
                .forEach(region -> parts.add(Stream.of(changed.path("resource"), region.path("region"),
                        region.path("written"), region.path("removed")).map(JsonNode::asText)
                        .reduce((one, other) -> one + ' ' + other).orElseThrow())));
        return parts;
    }

    private JsonNode importRepairs(List<Map<String, String>> rows, String query) {
        Response answer = repairs().importCsv(office, repairs().csv(rows), query);
        assertEquals(200, answer.statusCode(), answer::asString);
        return Json.parse(answer.asString());
    }

    private JsonNode get(String address) {
        Response answer = office.request().urlEncodingEnabled(false).get(address);
        assertEquals(200, answer.statusCode(), answer::asString);
        return Json.parse(answer.asString());
    }

    @Test
    void anImportIsOneEventThatLeadsToItsRows() {
        JsonNode receipt = importRepairs(repairs().rows(county, 3), "document=ledger");
        Response answer = office.describedRequest().get("/v1/changes?within=" + city.code());
        assertTrue(answer.contentType().startsWith("application/cloudevents-batch+json"), answer.contentType());
        assertEquals(answer.asString(), office.describedRequest().accept("application/json")
                .get("/v1/changes?within=" + city.code()).asString());
        JsonNode event = onlyTold();
        String recording = receipt.path("recording").asText();
        assertEquals(List.of("1.0", recording, "luzhi.register.imported", "repairs", "application/json"),
                Stream.of("specversion", "id", "type", "subject", "datacontenttype")
                        .map(name -> event.path(name).asText()).toList());
        assertTrue(event.path("source").asText().startsWith("http://localhost:"), event::toString);
        JsonNode data = event.path("data");
        assertEquals(List.of(recording, "reporter+reviewer@" + city.code(), "ledger"),
                Stream.of("recording", "by", "document").map(name -> data.path(name).asText()).toList());
        assertEquals(List.of("repairs " + county + " 3 0"), parts(event));
        JsonNode rows = get(data.path("changed").path(0).path("address").asText()).path("rows");
        assertEquals(repairs().stored(office, county), List.of(rows.path(0), rows.path(1), rows.path(2)));
        assertEquals(rows.path(0).path("recordedAt"), event.path("time"));
        assertFalse(data.path("changed").path(0).has("removedAddress"));
    }

    @Test
    void whatChangedNothingIsNotTold() {
        List<Map<String, String>> rows = repairs().rows(county, 2);
        importRepairs(rows, "");
        importRepairs(rows, "");
        importRepairs(repairs().rows(neighbour, 2), "dryRun=true");
        assertEquals(400, repairs().importCsv(office, "nothing\r\n", "").statusCode());
        FigureRow figure = FigureRow.of(Offers.ofTheService().other(), county);
        office.stateAnyway(figure);
        office.stateAnyway(figure);
        assertEquals(List.of("register.imported repairs", "figures.stated figures"), types(told()));
    }

    @Test
    void rowsThatAnActTookAwayAreTold() {
        List<Map<String, String>> rows = repairs().rows(county, 3);
        importRepairs(rows, "");
        List<JsonNode> before = repairs().stored(office, county);
        importRepairs(List.of(rows.get(0), repairs().changed(rows.get(1))),
                repairs().replacing(county, repairs().period(rows.get(0))));
        JsonNode event = told().get(1);
        assertEquals(List.of("repairs " + county + " 1 1"), parts(event));
        String address = event.path("data").path("changed").path(0).path("removedAddress").asText();
        JsonNode removed = get(address).path("removed");
        assertEquals(1, removed.size());
        assertEquals(List.of(before.get(2).path("id"), before.get(2).path("region"), before.get(2).path("revision")),
                List.of(removed.path(0).path("id"), removed.path(0).path("region"), removed.path(0).path("revision")));
        assertEquals(Set.of("parameter-required recording"),
                Problems.errors(office.request().get(address.replaceAll("&recording=.*", "")), 400));
        assertEquals(Set.of("not-a-whole-number recording"),
                Problems.errors(office.request().get(address.replaceAll("=\\d+$", "=x")), 400));
        assertEquals(Set.of("no-such-register"),
                Problems.errors(office.request().get(address.replace("/repairs/", "/nothing/")), 404));
    }

    /** Who reads one of the two regions alone has to let go of the row, or take it. */
    @Test
    void aRowThatGoesToAnotherRegionIsTakenAwayFromThere() {
        ChangeReader copy = reader(local, county);
        ChangeReader other = reader(Service.as(neighbour, "reporter"), neighbour);
        Map<String, String> row = repairs().row(county);
        JsonNode stored = Json.parse(repairs().create(office, row).asString());
        copy.follow();
        assertEquals(1, copy.rows().size());
        Map<String, String> moved = new LinkedHashMap<>(row);
        moved.put("region", neighbour);
        assertEquals(200, office.json(repairs().json(moved)).header("If-Match", "\"1\"")
                .put("/v1/repairs/" + stored.path("id").asText()).statusCode());
        assertEquals(List.of("repairs " + county + " 0 1", "repairs " + neighbour + " 1 0"), parts(told().get(1)));
        copy.follow();
        other.follow();
        assertEquals(List.of(), copy.rows());
        assertEquals(repairs().stored(office, neighbour), other.rows());
    }

    @Test
    void anActAboutSeveralRegionsIsToldWithWhatOfItOneMaySee() {
        importRepairs(Stream.concat(repairs().rows(county, 2).stream(), repairs().rows(neighbour, 3).stream()).toList(),
                "");
        assertEquals(List.of("repairs " + county + " 2 0", "repairs " + neighbour + " 3 0"), parts(onlyTold()));
        List<JsonNode> own = reader(local, county).read();
        assertEquals(List.of("repairs " + county + " 2 0"), parts(own.get(0)));
        assertEquals(own, reader(office, county).read());
        assertFalse(own.toString().contains(neighbour), own::toString);
    }

    @Test
    void actsOfOtherRegionsAreNotShown() {
        importRepairs(repairs().rows(neighbour, 2), "");
        assertEquals(List.of(), reader(local, county).read());
        String elsewhere = Regions.fresh().code();
        assertEquals(List.of(), reader(Service.as(elsewhere, "admin"), elsewhere).read());
        assertEquals(1, reader(Service.as(city.province(), "inspector"), city.code()).read().size());
        Response whole = local.request().get("/v1/changes");
        assertEquals(200, whole.statusCode());
        assertEquals("[]", whole.asString());
    }

    @Test
    void everyKindOfActHasItsEvent() {
        Map<String, String> row = repairs().row(county);
        String place = "/v1/repairs/" + Json.parse(repairs().create(office, row).asString()).path("id").asText();
        assertEquals(200, office.json(repairs().json(repairs().changed(row))).header("If-Match", "\"1\"").put(place)
                .statusCode());
        assertEquals(204, office.request().header("If-Match", "*").delete(place).statusCode());
        String completeness = "/v1/registers/repairs/completeness?region=" + county + "&period=2021";
        assertEquals(204, office.request().put(completeness).statusCode());
        assertEquals(204, office.request().delete(completeness).statusCode());
        office.stateAnyway(FigureRow.of(Offers.ofTheService().other(), county));
        List<JsonNode> events = told();
        assertEquals(List.of("register.created repairs", "register.changed repairs", "register.deleted repairs",
                "register.declared repairs", "register.withdrawn repairs", "figures.stated figures"), types(events));
        assertEquals(List.of("repairs " + county + " 1 0", "repairs " + county + " 1 0", "repairs " + county + " 0 1",
                "repairs " + county + " 0 0", "repairs " + county + " 0 0", "figures " + county + " 1 0"),
                events.stream().flatMap(event -> parts(event).stream()).toList());
        events.forEach(event -> get(event.path("data").path("changed").path(0).path("address").asText()));
    }

    @Test
    void theFiguresOfABatchCanBeRead() {
        FigureRow figure = FigureRow.of(Offers.ofTheService().other(), county);
        office.stateAnyway(figure, figure.period("2018"));
        office.stateAnyway(figure.value(2));
        List<JsonNode> events = told();
        assertEquals(List.of("2018 1"), figures(events.get(0)));
        assertEquals(List.of("2019 2"), figures(events.get(1)));
        String address = events.get(0).path("data").path("changed").path(0).path("address").asText();
        assertEquals(Set.of("recorded-are-reported origin"),
                Problems.errors(office.request().get(address + "&origin=best"), 400));
    }

    private List<String> figures(JsonNode event) {
        List<String> figures = new ArrayList<>();
        get(event.path("data").path("changed").path(0).path("address").asText()).path("figures").forEach(
                figure -> figures.add(figure.path("period").asText() + ' ' + figure.path("value").asText()));
        return figures;
    }

    @Test
    void aSettlementTellsOfEveryRegisterThatItTouched() {
        RegisterUnderTest houses = RegisterUnderTest.get("houses");
        RegisterUnderTest visits = RegisterUnderTest.get("visits");
        Map<String, String> wanted = houses.row(county);
        Map<String, String> held = new LinkedHashMap<>(wanted);
        held.put("region", neighbour);
        assertEquals(201, houses.create(office, held).statusCode());
        Map<String, String> visit = new LinkedHashMap<>(visits.row(neighbour));
        visit.put("house", wanted.get("code"));
        assertEquals(201, visits.create(office, visit).statusCode());
        Problems.of(houses.create(local, wanted), 409);
        String claim = Json.parse(office.request().get("/v1/contested-codes?region=" + county).asString())
                .path("contested").path(0).path("id").asText();
        assertEquals(200, office.json(Json.write(Map.of("region", county, "reason", "经核对")))
                .post("/v1/contested-codes/" + claim + "/settlement").statusCode());
        List<JsonNode> events = told();
        assertEquals(List.of("register.created houses", "register.created visits", "register.claimed houses",
                "register.settled houses"), types(events));
        assertEquals(List.of("contested-codes " + county + " 1 0"), parts(events.get(2)));
        assertEquals(List.of("contested-codes " + county + " 1 0", "contested-codes " + neighbour + " 1 0",
                "houses " + county + " 1 0", "houses " + neighbour + " 0 1", "visits " + neighbour + " 0 1"),
                parts(events.get(3)));
        events.get(3).path("data").path("changed").forEach(changed -> get(changed.path("address").asText()));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        String list = "/v1/changes?within=" + city.code();
        assertEquals(Set.of("limit-out-of-range limit", "unknown-cursor after"),
                Problems.errors(office.request().get(list + "&limit=0&after=x"), 400));
        assertEquals(Set.of("unknown-cursor after"),
                Problems.errors(office.request().get(list + "&after=" + cursor("test-service", city.code(), "-1")),
                        400));
        assertEquals(Set.of("cursor-of-another-service after"), Problems
                .errors(office.request().get(list + "&after=" + cursor("finance-service", city.code(), "0")), 400));
        assertEquals(Set.of("cursor-of-another-region after"),
                Problems.errors(office.request().get(list + "&after=" + cursor("test-service", county, "0")), 400));
        assertEquals(Set.of("cursor-ahead after"), Problems.errors(
                office.request().get(list + "&after=" + cursor("test-service", city.code(), "999999999")), 400));
        assertEquals(Set.of("region-out-of-scope region"),
                Problems.errors(local.request().get("/v1/changes?within=" + neighbour), 403));
        assertEquals(Set.of("unknown-region region"),
                Problems.errors(office.request().get("/v1/changes?within=999999"), 400));
        assertEquals(Set.of("unknown-parameter region"),
                Problems.errors(office.request().get("/v1/changes?region=" + county), 400));
        assertEquals(406, office.request().accept("text/csv").get(list).statusCode());
    }

    private static String cursor(String service, String within, String number) {
        return Cursor.encode(service, within, number);
    }
}
