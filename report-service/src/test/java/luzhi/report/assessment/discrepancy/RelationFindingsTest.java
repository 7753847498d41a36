package luzhi.report.assessment.discrepancy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

/** Relations that do not hold, over HTTP: found, answered, and one finding with what registers say. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class RelationFindingsTest {

    private static final String EXPENDITURE = "finance.general-public-budget-education-expenditure";
    private static final String GROWTH = EXPENDITURE + "-growth";
    private static final String RELATION = "growth-over-previous-year/" + EXPENDITURE;

    StubbedServices services;

    private void state(String region, String growth, String now) {
        services.give("finance", "reported", region,
                StubbedServices.figure(GROWTH, region, "2019", growth, "percent", "reported"),
                StubbedServices.figure(EXPENDITURE, region, "2019", now, "CNY", "reported"),
                StubbedServices.figure(EXPENDITURE, region, "2018", "2302000000", "CNY", "reported"));
    }

    private static RequestSpecification caller(String region, String role, String language) {
        return given().config(io.restassured.RestAssured.config()
                .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))).auth()
                .oauth2(Tokens.of(region, role)).header("Accept-Language", language);
    }

    private static ValidatableResponse get(String region, String path) {
        return caller(region, "inspector", "en").get("/v1/evaluations/2020/" + region + path).then().statusCode(200);
    }

    private static ValidatableResponse answer(String region, String id, String ifMatch) {
        RequestSpecification request = caller(region, "reporter", "en").contentType("application/json").body("""
                {"kind": "to-be-corrected", "explanation": "the base year was the wrong one"}""");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/v1/evaluations/2020/" + region + "/discrepancies/" + id).then();
    }

    @Test
    void aGrowthRateOfTheWrongBaseYearIsFoundWithFiguresIntervalsAndDiagnosis() {
        state("610300", "6.91", "2473000000");
        get("610300", "/discrepancies").body("discrepancies.relation", contains(RELATION))
                .body("discrepancies[0].kind", equalTo("growth-mismatch"))
                .body("discrepancies[0].severity", equalTo("error"))
                .body("discrepancies[0].figure.measure", equalTo(GROWTH))
                .body("discrepancies[0].figures.figure.period", contains("2019", "2019", "2018"))
                .body("discrepancies[0].stated.low.toString()", equalTo("6.905"))
                .body("discrepancies[0].computed.low.toString()", containsString("7.383"))
                .body("discrepancies[0].computed.high.toString()", containsString("7.473"))
                .body("discrepancies[0].diagnosis", containsString("wrong base year"))
                .body("discrepancies[0].diagnosis", containsString("6.9147"))
                .body("discrepancies[0].message", containsString("Growth of general public budget expenditure"))
                .body("discrepancies[0].message", containsString("6.91% (6.905% to 6.915%)"))
                .body("discrepancies[0].message", containsString("7.4283% (7.3832% to 7.4734%)"));
        caller("610300", "inspector", "zh").get("/v1/evaluations/2020/610300").then().statusCode(200)
                .body("findings[0].message", containsString("宝鸡市"))
                .body("findings[0].message", containsString("可能基数年份有误"))
                .body("findings[0].title", equalTo("增长率以上年数为基数计算"));
    }

    @Test
    void whatARelationAndARegisterContradictAlikeIsOneFinding() {
        state("610400", "6.91", "2473000000");
        services.give("finance", "derived", "610400",
                StubbedServices.figure(GROWTH, "610400", "2019", "7.428", "percent", "derived"));
        get("610400", "/discrepancies").body("discrepancies.relation", contains(RELATION));
        services.give("finance", "derived", "610400",
                StubbedServices.figure(GROWTH, "610400", "2019", "9.5", "percent", "derived"));
        get("610400", "/discrepancies").body("discrepancies.kind",
                contains("growth-mismatch", "reported-differs-from-derived"));
    }

    @Test
    void whatFollowsFromRoundedFiguresContradictsNoRoundedRate() {
        state("610500", "7.39", "2473000000");
        services.give("finance", "derived", "610500", StubbedServices.figure(GROWTH, "610500", "2019",
                "7.428323197219808861859252823631625", "percent", "derived"));
        get("610500", "/discrepancies").body("discrepancies", empty());
    }

    @Test
    void anAnswerToARelationIsOutdatedWhenOneOfItsFiguresChanges() {
        state("610600", "6.91", "2473000000");
        String id = get("610600", "/discrepancies").extract().path("discrepancies[0].id");
        answer("610600", id, null).statusCode(200).header("ETag", "\"1\"").body("answer.outdated", is(false))
                .body("answer.figures.value*.toString()", contains("6.91", "2473000000", "2302000000"))
                .body("answer.stated.toString()", equalTo("6.91"));
        get("610600", "/discrepancies?answered=true").body("discrepancies.id", contains(id));
        get("610600", "").body("findings[0].answer.kind", equalTo("to-be-corrected"));
        state("610600", "6.910", "2473000000");
        get("610600", "/discrepancies").body("discrepancies.answer.outdated", contains(false));
        state("610600", "6.91", "2474000000");
        get("610600", "/discrepancies").body("discrepancies.id", contains(id))
                .body("discrepancies.answer.outdated", contains(true));
        answer("610600", id, null).statusCode(428);
        answer("610600", id, "\"1\"").statusCode(200).header("ETag", "\"2\"");
        caller("610600", "reviewer", "en").get("/v1/evaluations/2020/610600/discrepancies/" + id + "/revisions").then()
                .statusCode(200).body("revisions.size()", is(2))
                .body("revisions.figures.collect { it[1].value.toString() }", contains("2473000000", "2474000000"));
    }

    @Test
    void whatCouldNotBeCheckedIsSaidToWhoeverAsksAndIsNoFinding() {
        services.give("finance", "reported", "610700",
                StubbedServices.figure(GROWTH, "610700", "2019", "6.91", "percent", "reported"));
        get("610700", "/discrepancies").body("discrepancies", empty());
        get("610700", "/checks?outcome=unchecked")
                .body("checks.outcome", everyItem(equalTo("unchecked")))
                .body("checks.find { it.relation == '" + RELATION + "' }.missing.measure",
                        contains(EXPENDITURE, EXPENDITURE))
                .body("checks.find { it.relation == '" + RELATION + "' }.title",
                        equalTo("Growth is measured against the year before"))
                .body("sources.service", hasItem("finance"));
        get("610700", "/checks?outcome=broken").body("checks", empty());
    }

    @Test
    void aCheckNamesTheDiscrepancyItFound() {
        state("610800", "6.91", "2473000000");
        String id = get("610800", "/discrepancies").extract().path("discrepancies[0].id");
        get("610800", "/checks?outcome=broken").body("checks.relation", contains(RELATION))
                .body("checks.discrepancy", contains(id)).body("checks[0]", not(hasKey("missing")));
        caller("610800", "inspector", "en").get("/v1/evaluations/2020/610800/checks?outcome=odd").then()
                .statusCode(400).body("code", equalTo("unknown-outcome"));
    }
}
