package luzhi.infrastructure.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.testkit.Json;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.Service;

/** A school's code that a wrong county wrote first. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ContestedSchoolsTest {

    private static final int SCHOOLS = 400;

    private final Regions.City city = Regions.fresh();
    private final String rightful = city.county();
    private final String wrong = city.counties().get(1);
    private final Service county = Service.as(rightful, "reporter");
    private final Service judge = Service.as(city.code(), "reviewer");

    /** With a row about the school in each register that refers to it, the wrong county's among them. */
    @Test
    void theRightfulCountysFilesComeInAndTheCitySettles() {
        RegisterUnderTest schools = RegisterUnderTest.get("schools");
        RegisterUnderTest censuses = RegisterUnderTest.get("school-censuses");
        List<Map<String, String>> rows = schools.rows(rightful, SCHOOLS);
        String code = rows.get(0).get("code");
        Service other = Service.as(wrong, "reporter");
        assertEquals(201, schools.create(other, in(wrong, rows.get(0))).statusCode());
        Map<String, String> census = about(code, censuses.row(wrong));
        assertEquals(201, censuses.create(other, census).statusCode());

        JsonNode receipt = schools.requireTaken(schools.importCsv(county, schools.csv(rows), ""), SCHOOLS, SCHOOLS - 1,
                0,
                0, 0);
        assertEquals(1, receipt.path("taken").asInt());
        assertEquals(code, Json.parse(county.request().get("/v1/contested-codes").asString()).path("contested").path(0)
                .path("code").asText());
        List<Map<String, String>> years = new ArrayList<>();
        rows.forEach(school -> years.add(about(school.get("code"), censuses.row(rightful))));
        assertEquals(1,
                censuses.requireTaken(censuses.importCsv(county, censuses.csv(years), ""), SCHOOLS, SCHOOLS - 1, 0,
                        0, 0).path("taken").asInt());

        JsonNode claim = claim("schools");
        assertEquals(List.of(rightful, wrong), List.of(claim.path("claim").path("region").asText(),
                claim.path("holding").path("region").asText()));
        Response settled = settle(claim.path("id").asText(), rightful);
        assertEquals(200, settled.statusCode(), settled::asString);
        assertEquals(1, Json.parse(settled.asString()).path("referring").asInt(), settled::asString);

        assertEquals(SCHOOLS, schools.stored(county, rightful).size());
        assertEquals(List.of(), schools.stored(other, wrong));
        assertEquals(List.of(), censuses.stored(other, wrong));
        censuses.requireTaken(censuses.importCsv(county, censuses.csv(years), ""), SCHOOLS, 1, 0, SCHOOLS - 1, 0);
        assertFalse(schools.requireTaken(schools.importCsv(county, schools.csv(rows), ""), SCHOOLS, 0, 0, SCHOOLS, 0)
                .has("recording"));
    }

    /** A township's code is contested like a school's; the row that was claimed names a school that is gone since. */
    @Test
    void aClaimThatRefersToNothingByNowHasToBeMadeAnew() {
        RegisterUnderTest townships = RegisterUnderTest.get("township-kindergartens");
        townships.prepare(county, rightful);
        Map<String, String> row = townships.row(rightful);
        Map<String, String> theirs = in(wrong, row);
        theirs.put("kindergarten", "");
        assertEquals(201, townships.create(Service.as(wrong, "reporter"), theirs).statusCode());
        assertEquals(Set.of("code-taken"), Problems.errors(townships.create(county, row), 409));
        RegisterUnderTest schools = RegisterUnderTest.get("schools");
        schools.stored(county, rightful).stream()
                .filter(each -> each.path("code").asText().equals(row.get("kindergarten")))
                .forEach(each -> assertEquals(204, county.request().header("If-Match", "*")
                        .delete("/v1/schools/" + each.path("id").asText()).statusCode()));

        String claim = claim("township-kindergartens").path("id").asText();
        assertEquals(Set.of("claimed-reference"), Problems.errors(settle(claim, rightful), 409));
        assertEquals(1, townships.stored(Service.as(wrong, "reporter"), wrong).size());
        assertEquals(201, schools.create(county, schools.row(rightful)).statusCode());
        assertEquals(200, settle(claim, rightful).statusCode());
        assertEquals(1, townships.stored(county, rightful).size());
    }

    private JsonNode claim(String register) {
        return Json.parse(judge.request().queryParam("register", register).get("/v1/contested-codes").asString())
                .path("contested").path(0);
    }

    private Response settle(String claim, String region) {
        return judge.describedRequest().contentType("application/json")
                .body(Json.write(Map.of("region", region, "reason", "经核对办学许可证")))
                .post("/v1/contested-codes/" + claim + "/settlement");
    }

    private static Map<String, String> in(String region, Map<String, String> row) {
        Map<String, String> moved = new LinkedHashMap<>(row);
        moved.put("region", region);
        return moved;
    }

    private static Map<String, String> about(String school, Map<String, String> row) {
        Map<String, String> about = new LinkedHashMap<>(row);
        about.put("school", school);
        return about;
    }
}
