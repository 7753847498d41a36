package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import luzhi.testkit.FigureRow;
import luzhi.testkit.Json;
import luzhi.testkit.Offers;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.Service;
import luzhi.testkit.Tokens;

/** Whose answer was lost may send the same again, whatever he wrote. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RepeatedWritesTest {

    private Regions.City city;
    private Service office;
    private RegisterUnderTest houses;
    private Map<String, String> house;

    @BeforeEach
    void nameAHouse() {
        city = Regions.fresh();
        office = Service.as(city.code(), "reporter");
        houses = RegisterUnderTest.get("houses");
        house = houses.row(city.county());
    }

    private RequestSpecification under(String key) {
        return office.describedRequest().header("Idempotency-Key", key + "-" + city.code());
    }

    private RequestSpecification saying(String key, Map<String, String> row) {
        return under(key).contentType("application/json").body(houses.json(row));
    }

    private static Response twice(Supplier<Response> request) {
        Response first = request.get();
        Response again = request.get();
        assertTrue(first.statusCode() < 300, first::asString);
        assertEquals(first.statusCode(), again.statusCode(), again::asString);
        assertEquals(first.asString(), again.asString());
        for (String header : List.of("ETag", "Location", "Content-Type")) {
            assertEquals(first.header(header), again.header(header), header);
        }
        return first;
    }

    private String place(Response created) {
        return houses.path() + "/" + Json.parse(created.asString()).path("id").asText();
    }

    private int revisions(String place) {
        return Json.parse(office.request().get(place + "/revisions").asString()).path("rows").size();
    }

    @Test
    void aRowIsAddedReplacedAndDeletedOnce() {
        Response created = twice(() -> saying("add", house).post(houses.path()));
        String place = place(created);
        assertTrue(created.header("Location").endsWith(place));
        Response replaced = twice(() -> saying("replace", houses.changed(house))
                .header("If-Match", created.header("ETag")).put(place));
        assertEquals(2, revisions(place));
        Response deleted = twice(() -> under("delete").header("If-Match", replaced.header("ETag")).delete(place));
        assertEquals(204, deleted.statusCode());
        Problems.of(office.request().get(place), 404);
    }

    @Test
    void whatWasDoneUnderAKeyIsNotDoneAgainWhenSomebodyElseHasUndoneIt() {
        String place = place(saying("add", house).post(houses.path()));
        office.request().header("If-Match", "\"1\"").delete(place).then().statusCode(204);
        assertEquals(201, saying("add", house).post(houses.path()).statusCode());
        Problems.of(office.request().get(place), 404);
    }

    @Test
    void aRegisterIsDeclaredCompleteOnceAndThatIsWithdrawnOnce() {
        String place = "/v1/registers/house-years/completeness?region=" + city.county() + "&period=2019";
        twice(() -> under("declare").put(place));
        twice(() -> under("withdraw").delete(place));
        assertEquals(204, under("declare").put(place).statusCode());
        assertEquals(0, Json.parse(office.request().get("/v1/registers/house-years/completeness?region="
                + city.county()).asString()).path("complete").size());
    }

    @Test
    void aKeyIsGoodForOneRequest() {
        Response created = saying("one", house).post(houses.path());
        String place = place(created);
        List.<Supplier<Response>>of(
                () -> saying("one", houses.changed(house)).post(houses.path()),
                () -> saying("one", house).header("If-Match", "\"1\"").put(place),
                () -> under("one").header("If-Match", "\"1\"").delete(place))
                .forEach(other -> assertEquals(Set.of("idempotency-key-reused"), Problems.errors(other.get(), 409)));
        assertEquals(1, revisions(place));
    }

    @Test
    void aRefusedRequestMayBeMendedUnderItsKey() {
        Problems.of(office.json("{}").header("Idempotency-Key", "mended-" + city.code()).post(houses.path()), 400);
        assertEquals(201, saying("mended", house).post(houses.path()).statusCode());
    }

    @Test
    void whoMaySeeLessThanBeforeIsNotToldWhatHeCouldSeeThen() {
        String batch = FigureRow.batch(FigureRow.of(Offers.ofTheService().counted(), city.county()));
        assertEquals(200, inRegion(city.code(), batch).statusCode());
        assertEquals(200, inRegion(city.code(), batch).statusCode());
        assertEquals(200, inRegion(city.province(), batch).statusCode());
        for (String elsewhere : List.of(city.counties().get(1), Regions.fresh().code())) {
            assertEquals(Set.of("region-out-of-scope"), Problems.errors(inRegion(elsewhere, batch), 403));
        }
    }

    private Response inRegion(String region, String batch) {
        return Service.with(Tokens.ofPerson("who moves, " + city.code(), region, "reporter")).json(batch)
                .header("Idempotency-Key", "moved").put("/v1/figures");
    }
}
