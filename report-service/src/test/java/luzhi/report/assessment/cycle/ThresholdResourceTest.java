package luzhi.report.assessment.cycle;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Tokens;

/** What is asked for in numbers can be read by year, region and measure, without reading the rules. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class ThresholdResourceTest {

    private static final int YEAR = 2036;
    private static final String NATIONAL = """
            {"cycle": 2036, "title": {"zh": "年度", "en": "Year"}, "reporting-date": "2036-10-31", "thresholds": [
             {"id": "most-dropouts", "title": {"zh": "辍学上限", "en": "Most dropouts"}, "unit": "person", "values": [
              {"value": 30, "valid-from": "2025-01-01", "valid-to": "2035-12-31", "source": "旧办法", "verified": true},
              {"value": 20, "valid-from": "2036-01-01", "valid-to": "2036-06-30", "source": "上半年办法", "verified": false},
              {"value": 10.50, "valid-from": "2036-07-01", "source": "新办法", "verified": true}]},
             {"id": "fewest-rules", "title": {"zh": "制度下限", "en": "Fewest rules"}, "unit": "item", "values": [
              {"value": 1, "valid-from": "2035-01-01", "valid-to": "2035-12-31", "source": "去年办法", "verified": true}]},
             {"id": "fewest-papers", "title": {"zh": "文件下限", "en": "Fewest papers"}, "unit": "item", "values": [
              {"value": 4, "valid-from": "2036-12-31", "source": "年末办法", "verified": true}]}],
             "tasks": [{"number": 1, "title": {"zh": "任务", "en": "Task"}, "criteria": [
              {"id": "1.1", "title": {"zh": "辍学", "en": "Dropouts"}, "basis": "规", "let": {"dropouts": "governance.school-age-dropouts",
               "most": "threshold.most-dropouts"}, "value": "dropouts", "at-most": "most", "unit": "person"},
              {"id": "1.2", "title": {"zh": "制度", "en": "Rules"}, "basis": "规", "period": "previous-year", "let": {"rules": "governance.dropout-control-rules",
               "fewest": "threshold.fewest-rules"}, "value": "rules", "at-least": "fewest", "unit": "item"},
              {"id": "1.3", "title": {"zh": "文件", "en": "Papers"}, "basis": "规", "let": {"rules": "governance.dropout-control-rules",
               "fewest": "threshold.fewest-papers"}, "value": "rules", "at-least": "fewest", "unit": "item"}]}]}""";
    private static final String OF_GANSU = """
            {"cycle": 2036, "based-on": 2036, "thresholds": [{"id": "most-dropouts", "title": {"zh": "辍学上限", "en": "Most dropouts"},
             "unit": "person", "values": [{"value": 5, "valid-from": "2036-01-01", "source": "本省办法", "verified": true}]}]}""";

    @BeforeEach
    void putRulesOnce() {
        if (ask("100000", "?year=" + YEAR).statusCode() == 404) {
            put("100000", NATIONAL);
            put("620000", OF_GANSU);
        }
    }

    private static void put(String region, String document) {
        Response answer = given().auth().oauth2(Tokens.of(region, "admin")).contentType("application/json")
                .body(document).put("/v1/cycles/" + YEAR);
        assertEquals(201, answer.statusCode(), answer::asString);
    }

    private static Response ask(String of, String query) {
        return given().auth().oauth2(Tokens.of(of, "reporter")).get("/v1/thresholds" + query);
    }

    private static ValidatableResponse thresholds(String of, String query) {
        return ask(of, "?year=" + YEAR + query).then().statusCode(200);
    }

    @Test
    void theValuesThatHoldOnSomeDayOfTheYearAreToldWithTheirSource() {
        thresholds("110101", "").body("rulesRegion", equalTo("100000")).body("year", is(YEAR))
                .body("thresholds.id", contains("most-dropouts", "fewest-papers"))
                .body("thresholds[0].unit", equalTo("person")).body("thresholds[0].criteria", contains("1.1"))
                .body("thresholds[0].values.source", contains("上半年办法", "新办法"))
                .body("thresholds[0].values.verified", contains(false, true))
                .body("thresholds[0].values.'valid-from'", contains("2036-01-01", "2036-07-01"))
                .body("thresholds[0].values[0].'valid-to'", equalTo("2036-06-30"))
                .body("thresholds[0].values[1]", not(hasKey("valid-to")))
                .body("thresholds[0].values[1].value.toString()", equalTo("10.5"))
                .body("thresholds[1].criteria", contains("1.3"));
    }

    @Test
    void aRegionIsToldWhatItsProvinceAsksFor() {
        thresholds("620702", "").body("rulesRegion", equalTo("620000"))
                .body("thresholds.find { it.id == 'most-dropouts' }.values.source", contains("本省办法"));
        thresholds("620702", "&region=100000").body("rulesRegion", equalTo("100000"))
                .body("thresholds.find { it.id == 'most-dropouts' }.values.source", hasItem("新办法"));
        thresholds("100000", "&region=620700").body("rulesRegion", equalTo("620000"));
    }

    @Test
    void theyAreFoundByMeasureAndById() {
        thresholds("110101", "&measure=governance.school-age-dropouts").body("thresholds.id",
                contains("most-dropouts"));
        thresholds("110101", "&measure=governance.dropout-control-rules").body("thresholds.id",
                contains("fewest-papers"));
        thresholds("110101", "&measure=finance.teacher-salaries").body("thresholds", empty());
        thresholds("110101", "&id=fewest-papers").body("thresholds.id", contains("fewest-papers"));
        thresholds("110101", "&id=fewest-papers&measure=governance.school-age-dropouts").body("thresholds", empty());
    }

    @Test
    void theShippedRulesOf2020AreToldToo() {
        List<String> ids = given().auth().oauth2(Tokens.of("100000", "admin")).get("/v1/cycles/2020")
                .path("thresholds.id");
        ask("620700", "?year=2020").then().statusCode(200).body("thresholds.id", equalTo(ids));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertEquals(Set.of("parameter-required year"), Problems.errors(ask("110101", ""), 400));
        assertEquals(Set.of("not-a-whole-number year"), Problems.errors(ask("110101", "?year=now"), 400));
        assertEquals(Set.of("no-such-cycle"), Problems.errors(ask("110101", "?year=1999"), 404));
        assertEquals(Set.of("no-such-threshold"), Problems.errors(ask("110101", "?year=2036&id=none"), 404));
        assertEquals(Set.of("region-out-of-scope region"),
                Problems.errors(ask("110101", "?year=2036&region=620700"), 403));
    }
}
