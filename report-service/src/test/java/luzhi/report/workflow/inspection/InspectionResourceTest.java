package luzhi.report.workflow.inspection;

import static luzhi.report.workflow.submission.SubmissionCalls.caller;
import static luzhi.report.workflow.submission.SubmissionCalls.declareAll;
import static luzhi.report.workflow.submission.SubmissionCalls.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;

/** The counties are those of Chongqing, and their inspectors the city's. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class InspectionResourceTest {

    private static final String ABOVE = "500000";

    @Inject
    Jdbi database;

    private static String opinion(String verdict) {
        return "{\"verdict\": \"%s\", \"opinion\": \"seen on site\"}".formatted(verdict);
    }

    private static ValidatableResponse inspect(String of, String role, String region, String criterion, String body,
            String ifMatch) {
        RequestSpecification request = caller(of, role).contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/v1/evaluations/2020/" + region + "/inspection/" + criterion).then();
    }

    private static ValidatableResponse inspect(String region, String criterion, String verdict) {
        return inspect(ABOVE, "inspector", region, criterion, opinion(verdict), null).statusCode(200);
    }

    private static RequestSpecification exactly(String of, String role) {
        return caller(of, role).config(RestAssuredConfig.config()
                .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)));
    }

    private static ValidatableResponse sheet(String region) {
        return exactly(region, "reporter").get("/v1/evaluations/2020/" + region + "/inspection").then()
                .statusCode(200);
    }

    private static ValidatableResponse credibility(String of, String query) {
        return exactly(of, "reviewer").get("/v1/credibility?" + query).then().statusCode(200);
    }

    private static String line(String criterion) {
        return "criteria.find { it.criterion == '" + criterion + "' }";
    }

    @Test
    void anInspectorsVerdictIsKeptWithItsAuthorAndAChangeOfItIsGuarded() {
        inspect(ABOVE, "inspector", "500101", "10.3", """
                {"verdict": "not-met", "opinion": "two are open", "evidence": "on site"}""", null).statusCode(200)
                .header("ETag", "\"1\"").body("recordedBy", equalTo("inspector@500000"))
                .body("verdict", equalTo("not-met")).body("evidence", equalTo("on site"));
        inspect(ABOVE, "admin", "500101", "10.3", opinion("met"), null).statusCode(428)
                .body("code", equalTo("inspection-exists"));
        inspect(ABOVE, "admin", "500101", "10.3", opinion("met"), "\"2\"").statusCode(412)
                .body("code", equalTo("inspection-changed"));
        inspect(ABOVE, "admin", "500101", "10.3", opinion("met"), "\"1\"").statusCode(200).header("ETag", "\"2\"")
                .body("$", not(hasKey("evidence")));
        inspect(ABOVE, "admin", "500101", "10.3", opinion("met"), null).statusCode(200).header("ETag", "\"2\"");
        caller("500101", "reporter").get("/v1/evaluations/2020/500101/inspection/10.3/revisions").then()
                .statusCode(200).body("revisions.verdict", contains("not-met", "met"))
                .body("revisions.recordedBy", contains("inspector@500000", "admin@500000"));
        caller("500101", "reporter").get("/v1/evaluations/2020/500101/inspection/10.4/revisions").then()
                .statusCode(404).body("code", equalTo("no-such-inspection"));
        assertThrows(JdbiException.class,
                () -> database.useHandle(handle -> handle.execute("delete from inspection_revision")));
    }

    @Test
    void onlyARegionAboveInspects() {
        inspect("500102", "inspector", "500102", "10.3", opinion("met"), null).statusCode(403)
                .body("code", equalTo("inspection-only-from-above"));
        inspect("500102", "admin", "500102", "10.3", opinion("met"), null).statusCode(403);
        inspect(ABOVE, "reviewer", "500102", "10.3", opinion("met"), null).statusCode(403);
        inspect("500101", "inspector", "500102", "10.3", opinion("met"), null).statusCode(403);
        inspect("100000", "inspector", "500102", "10.3", opinion("met"), null).statusCode(200);
    }

    @Test
    void everythingWrongWithAVerdictIsSaidAtOnce() {
        inspect(ABOVE, "inspector", "500103", "10.3", """
                {"verdict": "good", "opinion": " ", "evidence": "", "colour": "red"}""", null).statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/verdict", "/opinion", "/evidence", "/colour"));
        inspect(ABOVE, "inspector", "500103", "99.9", opinion("met"), null).statusCode(404)
                .body("code", equalTo("no-such-criterion"));
        caller(ABOVE, "inspector").get("/v1/evaluations/1998/500103/inspection").then().statusCode(404)
                .body("code", equalTo("no-such-cycle"));
    }

    @Test
    void bothVerdictsStandSideBySide() {
        sheet("500104").body("seal", nullValue()).body("inspected", is(0))
                .body("credibility", nullValue()).body(line("10.4") + ".self", equalTo("not-evaluable"))
                .body(line("10.4"), not(hasKey("inspection")));
        inspect("500104", "10.4", "met");
        sheet("500104").body(line("10.4") + ".agreement", equalTo("understated"));
        declareAll("500104");
        take("500104", "reviewer", "500104", "submit");
        sheet("500104").body("seal", is(1)).body(line("10.4") + ".self", equalTo("met"))
                .body(line("10.4") + ".inspection.verdict", equalTo("met"))
                .body(line("10.4") + ".agreement", equalTo("agreed")).body("agreed", is(1))
                .body("credibility", is(100));
        inspect("500104", "10.12", "in-progress");
        inspect("500104", "10.5", "not-met");
        sheet("500104").body(line("10.4") + ".title.zh", not(equalTo("")))
                .body("inspected", is(3));
    }

    @Test
    void credibilityIsKeptWhenTheEvaluationIsAcceptedAndWheneverAnInspectorChangesHisMind() {
        declareAll("500105");
        take("500105", "reviewer", "500105", "submit");
        String met = "criteria.findAll { it.self == 'met' }.criterion";
        List<String> criteria = sheet("500105").extract().path(met);
        inspect("500105", criteria.get(0), "met");
        inspect("500105", criteria.get(1), "not-met");
        inspect("500105", criteria.get(2), "met");
        credibility("500105", "region=500105").body("credibility", empty());
        take(ABOVE, "reviewer", "500105", "accept");
        credibility("500105", "region=500105").body("credibility.size()", is(1))
                .body("credibility[0].cycle", is(2020))
                .body("credibility[0].seal", is(1))
                .body("credibility[0].agreed", is(2))
                .body("credibility[0].overstated", is(1))
                .body("credibility[0].understated", is(0))
                .body("credibility[0].inspected", is(3))
                .body("credibility[0].value.toString()", containsString("66.6666666"))
                .body("credibility[0].formula", containsString("agreed")).body("credibility[0].revision",
                        is(1))
                .body("credibility[0].recordedBy", equalTo("reviewer@500000"));
        inspect("500105", criteria.get(2), "met");
        credibility("500105", "region=500105").body("credibility[0].revision", is(1));
        inspect(ABOVE, "inspector", "500105", criteria.get(1), opinion("not-applicable"), "*").statusCode(200);
        credibility("500105", "region=500105").body("credibility.size()", is(1))
                .body("credibility[0].revision", is(2))
                .body("credibility[0].value", is(100));
        assertThrows(JdbiException.class,
                () -> database.useHandle(handle -> handle.execute("delete from credibility_revision")));
    }

    @Test
    void credibilityIsListedForRegionsBelow() {
        for (String county : new String[]{"500106", "500107"}) {
            declareAll(county);
            take(county, "reviewer", county, "submit");
            take(ABOVE, "inspector", county, "accept");
        }
        credibility("500106", "region=500106").body("credibility[0].value", nullValue())
                .body("credibility[0].inspected", is(0));
        credibility(ABOVE, "within=500000").body("credibility.findAll { it.region in ['500106', '500107'] }.size()",
                is(2));
        String next = credibility(ABOVE, "within=500000&limit=1").body("credibility.size()", is(1)).extract()
                .header("Link");
        caller(ABOVE, "reviewer").urlEncodingEnabled(false).get(next.substring(1, next.indexOf('>'))).then()
                .statusCode(200).body("credibility.size()", is(1));
        credibility(ABOVE, "region=500000").body("credibility", empty());
    }

    @ParameterizedTest
    @CsvSource({"'', 400", "?limit=1, 400", "?region=x, 400", "?within=510000, 403", "?region=500106&after=x, 400"})
    void credibilityIsAskedForByRegion(String query, int status) {
        caller(ABOVE, "reviewer").get("/v1/credibility" + query).then().statusCode(status);
    }
}
