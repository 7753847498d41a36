package luzhi.boarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.Service;

/** An office sees how far its counties have filled in every register: declared complete or not, how many rows, from which file. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RegisterStatesTest {

    private Regions.City city;
    private String first;
    private String second;
    private Service office;

    @BeforeEach
    void takeACity() {
        city = Regions.freshAndUnchanged();
        first = city.counties().get(0);
        second = city.counties().get(1);
        office = Service.as(city.code(), "reporter", "admin");
    }

    private ValidatableResponse states(String query) {
        Response answer = office.describedRequest().get("/v1/completeness?" + query);
        assertEquals(200, answer.statusCode(), answer::asString);
        return answer.then();
    }

    private static String place(String county, String register) {
        return "regions.find { it.region.code == '" + county + "' }.registers.find { it.register == '" + register
                + "' }";
    }

    private boolean isComplete(String county, String register, String period) {
        return states("within=" + city.code() + "&period=" + period).extract().path(place(county, register)
                + ".complete");
    }

    private static RegisterUnderTest repairs() {
        return RegisterUnderTest.get("repairs");
    }

    private List<Map<String, String>> repairsOf(String county, String period, int count) {
        return repairs().rows(county, count).stream().map(row -> {
            Map<String, String> ofPeriod = new LinkedHashMap<>(row);
            ofPeriod.put("period", period);
            return ofPeriod;
        }).toList();
    }

    private void importRepairs(String county, String period, int count, String document) {
        repairs().requireTaken(repairs().importCsv(office, repairs().csv(repairsOf(county, period, count)),
                "document=" + document), count, count, 0, 0, 0);
    }

    private void declareComplete(String register, String region, String period) {
        assertEquals(204, office.request().put("/v1/registers/" + register + "/completeness?region=" + region
                + (period.isEmpty() ? "" : "&period=" + period)).statusCode());
    }

    @Test
    void everyCountyHasALineWithEveryRegister() {
        states("within=" + city.code() + "&period=2021").body("regions.region.code", equalTo(city.counties()))
                .body("regions[0].registers.register", contains("house-years", "houses", "repairs", "visits"))
                .body("regions[0].region.level", equalTo("county"));
        states("within=" + first + "&period=2021").body("regions.region.code", contains(first));
    }

    @Test
    void rowsAreCountedWhereTheyLieWhollyInThePeriod() {
        importRepairs(first, "2021-03", 3, "a");
        importRepairs(first, "2021-11/2022-02", 1, "b");
        importRepairs(second, "2021", 2, "c");
        Map<String, Integer> expected = Map.of("2021", 3, "2021-03", 3, "2022", 0, "2021/2022", 4);
        expected.forEach((period, rows) -> states("within=" + city.code() + "&period=" + period)
                .body(place(first, "repairs") + ".rows", is(rows)));
        states("within=" + city.code() + "&period=2021").body(place(second, "repairs") + ".rows", is(2));
        states("within=" + city.code() + "&period=2021-03").body(place(second, "repairs") + ".rows", is(0));
    }

    @Test
    void rowsOfYearsDaysAndNoTimeAreCountedToo() {
        for (String name : List.of("visits", "house-years")) {
            RegisterUnderTest register = RegisterUnderTest.get(name);
            register.prepare(office, first);
            Map<String, String> row = register.row(first);
            assertEquals(201, register.create(office, row).statusCode());
            String year = register.period(row).substring(0, 4);
            states("within=" + city.code() + "&period=" + year).body(place(first, name) + ".rows", is(1))
                    .body(place(first, "houses") + ".rows", is(1));
            states("within=" + city.code() + "&period=2035").body(place(first, name) + ".rows", is(0))
                    .body(place(first, "houses") + ".rows", is(1));
        }
    }

    @Test
    void theLastImportIsToldByWhomAndFromWhat() {
        importRepairs(first, "2021-03", 2, "ledger-of-March");
        Map<String, Object> line = states("within=" + city.code() + "&period=2021").extract()
                .path(place(first, "repairs") + ".lastImport");
        assertEquals("ledger-of-March", line.get("document"));
        assertEquals("reporter+admin@" + city.code(), line.get("recordedBy"));
        importRepairs(first, "2021-04", 1, "ledger-of-April");
        importRepairs(second, "2021-05", 1, "ledger-of-others");
        states("within=" + city.code() + "&period=2021")
                .body(place(first, "repairs") + ".lastImport.document", equalTo("ledger-of-April"));
        states("within=" + city.code() + "&period=2021-03")
                .body(place(first, "repairs") + ".lastImport.document", equalTo("ledger-of-March"));
    }

    @Test
    void whatWasWrittenRowByRowIsOfNoImport() {
        assertEquals(201, repairs().create(office, repairsOf(first, "2021-03", 1).get(0)).statusCode());
        states("within=" + city.code() + "&period=2021").body(place(first, "repairs") + ".rows", is(1))
                .body(place(first, "repairs"), not(hasKey("lastImport")));
    }

    @Test
    void aRegisterIsCompleteWhereItWasDeclaredSoForAllOfThePeriodThereOrAbove() {
        assertFalse(isComplete(first, "repairs", "2021"));
        declareComplete("repairs", first, "2021");
        assertTrue(isComplete(first, "repairs", "2021") && isComplete(first, "repairs", "2021-03"));
        assertFalse(isComplete(first, "repairs", "2021/2022") || isComplete(second, "repairs", "2021"));
        declareComplete("repairs", first, "2022");
        assertTrue(isComplete(first, "repairs", "2021/2022"));
        declareComplete("repairs", city.code(), "2021");
        assertTrue(isComplete(second, "repairs", "2021"));
        declareComplete("houses", city.code(), "");
        assertTrue(isComplete(second, "houses", "2035"));
    }

    @Test
    void pagesMakeUpTheWholeList() {
        Response page = states("within=" + city.code() + "&period=2021&limit=1").extract().response();
        assertEquals(List.of(first), page.path("regions.region.code"));
        String link = page.header("Link");
        Response next = office.request().urlEncodingEnabled(false)
                .get(link.substring(link.indexOf("/v1/completeness"), link.indexOf('>')));
        assertEquals(List.of(second), next.path("regions.region.code"));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertEquals(Set.of("parameter-required period", "limit-out-of-range limit"),
                Problems.errors(office.request().get("/v1/completeness?limit=0&within=" + city.code()), 400));
        assertEquals(Set.of("invalid-period period"),
                Problems.errors(office.request().get("/v1/completeness?period=2021-13&within=" + city.code()), 400));
        assertEquals(Set.of("region-required region"),
                Problems.errors(office.request().get("/v1/completeness?period=2021"), 400));
        assertEquals(Set.of("region-out-of-scope region"), Problems.errors(
                office.request().get("/v1/completeness?period=2021&within=" + city.province()), 403));
    }
}
