package luzhi.report.assessment.discrepancy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.report.StubbedServices;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.OwnerFixtures;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

/** The services are played by stubs, so that what they report and what follows can be put at odds. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class DiscrepancyResourceTest {

    private static final String GROWTH = "finance.general-public-budget-education-expenditure-growth";
    private static final String EXPLAINED = """
            {"kind": "explained", "explanation": "divided by the new total"}""";
    private static final String ACCEPTED = """
            {"kind": "accepted", "explanation": "seen and agreed"}""";

    @Inject
    Jdbi database;

    StubbedServices services;

    /** A figure of 2019 that finance gives to whoever asks for the city or the county it is of. */
    private void contradict(String city, String county, String stated, String computed) {
        for (String asked : new String[]{city, county}) {
            services.give("finance", "reported", asked,
                    StubbedServices.figure(GROWTH, county, "2019", stated, "percent", "reported"));
            services.give("finance", "derived", asked,
                    StubbedServices.figure(GROWTH, county, "2019", computed, "percent", "derived"));
            services.give("finance", "best", asked,
                    StubbedServices.figure(GROWTH, county, "2019", computed, "percent", "derived"));
        }
    }

    private static RequestSpecification caller(String region, String role) {
        return given().config(io.restassured.RestAssured.config()
                .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))).auth()
                .oauth2(Tokens.of(region, role)).header("Accept-Language", "en");
    }

    private static ValidatableResponse list(String region, String query) {
        return caller(region, "inspector").get("/v1/evaluations/2020/" + region + "/discrepancies" + query).then()
                .statusCode(200);
    }

    private static String onlyId(String region) {
        return list(region, "").body("discrepancies.size()", is(1)).extract().path("discrepancies[0].id");
    }

    private static ValidatableResponse answer(String role, String region, String id, String body, String ifMatch) {
        RequestSpecification request = caller(region, role).contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/v1/evaluations/2020/" + region + "/discrepancies/" + id).then();
    }

    private static ValidatableResponse revisions(String region, String id) {
        return caller(region, "reviewer")
                .get("/v1/evaluations/2020/" + region + "/discrepancies/" + id + "/revisions").then();
    }

    @Test
    void aReportedFigureOutsideItsLastDecimalIsListedWithBothValues() {
        contradict("620900", "620902", "6.91", "7.4283");
        services.give("infrastructure", "reported", "620900",
                StubbedServices.figure("infrastructure.schools", "620900", "2020", "12", "school", "reported"),
                StubbedServices.figure("infrastructure.kindergartens", "620900", "2020", "7", "school", "reported"));
        services.give("infrastructure", "derived", "620900",
                StubbedServices.figure("infrastructure.schools", "620900", "2020", "13", "school", "derived"),
                StubbedServices.figure("infrastructure.kindergartens", "620900", "2020", "7", "school", "derived"));
        list("620900", "").body("discrepancies.figure.measure", contains("infrastructure.schools", GROWTH))
                .body("discrepancies[1].figure.region", equalTo("620902"))
                .body("discrepancies[1].figure.period", equalTo("2019"))
                .body("discrepancies[1].kind", equalTo("reported-differs-from-derived"))
                .body("discrepancies[1].severity", equalTo("error"))
                .body("discrepancies[1]", not(hasKey("relation")))
                .body("discrepancies[1].stated.toString()", equalTo("[value:6.91, low:6.905, high:6.915]"))
                .body("discrepancies[1].computed.value.toString()", equalTo("7.4283"))
                .body("discrepancies[1].unit", equalTo("percent"))
                .body("discrepancies[1].figures[0].source.document", equalTo("year book"))
                .body("discrepancies.answer", everyItem(nullValue()))
                .body("sources.service", equalTo(OwnerFixtures.ALL.stream().map(Owner::code).toList()))
                .body("sources.status", everyItem(equalTo("available")));
    }

    @Test
    void theEvaluationNamesTheDiscrepancyThoughItJudgesByTheDerivedFigure() {
        contradict("620800", "620802", "6.91", "7.4283");
        String id = onlyId("620800");
        caller("620800", "reviewer").get("/v1/evaluations/2020/620800").then().statusCode(200)
                .body("notice", nullValue())
                .body("findings.id", contains(id))
                .body("findings[0].message",
                        containsString("stated as 6.91% (6.905% to 6.915%), but what is behind it gives 7.4283%"))
                .body("findings[0].answer", nullValue());
    }

    @Test
    void aServiceThatHasTooMuchToDoIsNotSaidToBeDown() {
        services.overload("staffing", "611000");
        for (String path : new String[]{"", "/discrepancies", "/gaps", "/report"}) {
            caller("611000", "inspector").get("/v1/evaluations/2020/611000" + path).then().statusCode(503)
                    .header("Retry-After", notNullValue()).body("code", equalTo("overloaded"))
                    .body("detail", containsString("too much to do"));
        }
    }

    @Test
    void aServiceThatIsDownIsSaidToBeAndTheOthersAreCompared() {
        contradict("620300", "620302", "6.91", "7.4283");
        services.fail("staffing", "620300");
        list("620300", "").body("discrepancies.size()", is(1))
                .body("sources.find { it.service == 'staffing' }.status", equalTo("failed"))
                .body("sources.findAll { it.service != 'staffing' }.status", everyItem(equalTo("available")));
        answer("reporter", "620300", "0123456789abcdef", EXPLAINED, null).statusCode(404)
                .body("code", equalTo("no-such-discrepancy-in-sight"))
                .body("detail", containsString("staff of schools"));
        caller("620300", "reviewer").get("/v1/evaluations/2020/620300").then().statusCode(200)
                .body("notice", containsString("Not all sources answered in full: staff of schools"))
                .body("findings.size()", is(1));
    }

    @Test
    void anAnswerIsKeptWithItsAuthorAndAChangeOfItIsGuarded() {
        contradict("620400", "620402", "6.91", "7.4283");
        String id = onlyId("620402");
        answer("reporter", "620402", id, EXPLAINED, "\"1\"").statusCode(412).body("code", equalTo("answer-changed"));
        answer("reporter", "620402", id, EXPLAINED, null).statusCode(200).header("ETag", "\"1\"")
                .body("answer.kind", equalTo("explained")).body("answer.recordedBy", equalTo("reporter@620402"))
                .body("answer.outdated", is(false)).body("answer.stated.toString()", equalTo("6.91"));
        answer("reporter", "620402", id, EXPLAINED, null).statusCode(200).header("ETag", "\"1\"");
        answer("reviewer", "620400", id, ACCEPTED, null).statusCode(428).body("code", equalTo("answer-exists"));
        answer("reviewer", "620400", id, ACCEPTED, "\"7\"").statusCode(412).body("code", equalTo("answer-changed"));
        answer("reviewer", "620400", id, ACCEPTED, "\"1\"").statusCode(200).header("ETag", "\"2\"");
        for (String region : new String[]{"620400", "620402"}) {
            list(region, "").body("discrepancies.id", contains(id)).body("discrepancies.answer.kind",
                    contains("accepted")).body("discrepancies.answer.recordedBy", contains("reviewer@620400"));
            revisions(region, id).statusCode(200).body("revisions.kind", contains("explained", "accepted"))
                    .body("revisions.recordedBy", contains("reporter@620402", "reviewer@620400"))
                    .body("revisions.computed*.toString()", everyItem(equalTo("7.4283")))
                    .body("revisions[0]", not(hasKey("outdated")));
        }
    }

    @Test
    void reportersExplainAndReviewersAccept() {
        contradict("620500", "620502", "6.91", "7.4283");
        String id = onlyId("620500");
        String announced = EXPLAINED.replace("explained", "to-be-corrected");
        answer("reporter", "620500", id, ACCEPTED, null).statusCode(403).body("code", equalTo("answer-not-for-role"))
                .body("detail", containsString("admin, reviewer"));
        answer("reviewer", "620500", id, EXPLAINED, null).statusCode(403);
        answer("reviewer", "620500", id, announced, null).statusCode(403);
        answer("inspector", "620500", id, EXPLAINED, null).statusCode(403);
        revisions("620500", id).statusCode(404).body("code", equalTo("no-such-answer"));
        answer("reporter", "620500", id, announced, null).statusCode(200);
        answer("admin", "620500", id, ACCEPTED, "*").statusCode(200);
        answer("admin", "620500", id, EXPLAINED, "*").statusCode(200).body("answer.revision.toString()", equalTo("3"));
    }

    @Test
    void anAnswerToOtherValuesIsOutdated() {
        contradict("620600", "620602", "6.91", "7.4283");
        String id = onlyId("620600");
        list("620600", "?answered=true").body("discrepancies", empty());
        answer("reporter", "620600", id, EXPLAINED, null).statusCode(200);
        list("620600", "?answered=true").body("discrepancies.id", contains(id));
        list("620600", "?answered=false").body("discrepancies", empty());
        contradict("620600", "620602", "6.910", "7.42830");
        list("620600", "").body("discrepancies.answer.outdated", contains(false));
        contradict("620600", "620602", "6.91", "7.43");
        list("620600", "").body("discrepancies.id", contains(id)).body("discrepancies.answer.outdated", contains(true))
                .body("discrepancies[0].answer.computed.toString()", equalTo("7.4283"));
        list("620600", "?answered=true").body("discrepancies", empty());
        list("620600", "?answered=false").body("discrepancies.id", contains(id));
        answer("reporter", "620600", id, EXPLAINED, null).statusCode(428);
        answer("reporter", "620600", id, EXPLAINED, "\"1\"").statusCode(200).body("answer.outdated", is(false));
        contradict("620600", "620602", "7.43", "7.43");
        list("620600", "").body("discrepancies", empty());
        revisions("620600", id).statusCode(200).body("revisions.size()", is(2));
    }

    @Test
    void anAnswerIsNotFoundUnderAnotherRegion() {
        contradict("621200", "621202", "6.91", "7.4283");
        String id = onlyId("621202");
        answer("reporter", "621202", id, EXPLAINED, null).statusCode(200);
        answer("reporter", "621221", id, EXPLAINED, null).statusCode(404)
                .body("code", equalTo("no-such-discrepancy"));
        revisions("621221", id).statusCode(404);
        revisions("621200", id).statusCode(200);
    }

    @Test
    void everythingWrongWithAnAnswerIsSaidAtOnce() {
        contradict("621100", "621102", "6.91", "7.4283");
        String id = onlyId("621100");
        answer("reporter", "621100", id, """
                {"kind": "denied", "explanation": " ", "colour": "red"}""", null).statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/kind", "/explanation", "/colour"));
        answer("reporter", "621100", id, """
                {"kind": "explained", "explanation": "%s"}""".formatted("长".repeat(2001)), null).statusCode(400)
                .body("code", equalTo("text-too-long"));
        answer("reporter", "621100", id, """
                {"kind": "explained", "explanation": "%s"}""".formatted("长".repeat(2000)), null).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789abcdef", "x", "%00", "0123456789ABCDEF"})
    void anUnknownDiscrepancyIsNotFound(String id) {
        String address = "/v1/evaluations/2020/620200/discrepancies/" + id;
        caller("620200", "reporter").urlEncodingEnabled(false).contentType("application/json").body(EXPLAINED)
                .put(address).then().statusCode(404).body("code", equalTo("no-such-discrepancy"));
        caller("620200", "reporter").urlEncodingEnabled(false).get(address + "/revisions").then().statusCode(404)
                .body("code", equalTo("no-such-answer"));
    }

    @Test
    void cycleAndFilterHaveToMakeSense() {
        caller("620200", "reviewer").get("/v1/evaluations/1998/620200/discrepancies").then().statusCode(404)
                .body("code", equalTo("no-such-cycle"));
        caller("620200", "reviewer").get("/v1/evaluations/2020/620200/discrepancies?answered=maybe").then()
                .statusCode(400).body("code", equalTo("neither-true-nor-false"));
    }

    @Test
    void noAnswerEverIsChangedInTheDatabase() {
        assertThrows(JdbiException.class,
                () -> database.useHandle(handle -> handle.execute("delete from discrepancy_answer_revision")));
    }
}
