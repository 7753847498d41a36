package luzhi.report.assessment.whatif;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import luzhi.report.LargeClasses;
import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class WhatIfResourceTest {

    private static final String CITY = "140400";
    private static final String COUNTY = "140403";

    StubbedServices services;

    private static ValidatableResponse ask(String body) {
        return given().auth().oauth2(Tokens.of(CITY, "reporter")).header("Accept-Language", "en")
                .contentType("application/json").body(body).post("/v1/evaluations/2020/" + CITY + "/what-if").then();
    }

    private static String largeClasses(String region, int value) {
        return """
                {"figures": [{"measure": "infrastructure.large-classes", "region": "%s", "period": "2020", \
                "dimensions": {}, "value": %d}]}""".formatted(region, value);
    }

    @Test
    void aCountysChangeReachesTheCityAndWhatIsCalculatedFromIt() {
        LargeClasses.in(services, CITY, COUNTY, "140404");
        ask(largeClasses(COUNTY, 0)).statusCode(200)
                .body("changes.findAll { it.region == '%s' }.criterion".formatted(CITY), hasItem("9.1"))
                .body("changes.find { it.criterion == '9.1' }.before.verdict", equalTo("not-met"))
                .body("changes.find { it.criterion == '9.1' }.before.gap", is(7))
                .body("changes.find { it.criterion == '9.1' }.after.verdict", equalTo("met"))
                .body("recalculated.findAll { it.figure.region == '%s' }.figure.measure".formatted(CITY),
                        containsInAnyOrder("infrastructure.large-classes", "infrastructure.large-class-share"))
                .body("recalculated.find { it.figure.region == '%s' && it.figure.measure.endsWith('share') }.after"
                        .formatted(COUNTY), is(0));
    }

    @Test
    void nothingIsStoredAndWhatDoesNotChangeIsNotTold() {
        LargeClasses.in(services, CITY, COUNTY, "140404");
        ask(largeClasses(COUNTY, 0)).statusCode(200);
        ask(largeClasses(COUNTY, 7)).statusCode(200).body("changes", empty()).body("tasks", empty())
                .body("recalculated", empty());
    }

    @Test
    void aBoundMayBeMovedForOneCriterionOrForAllThatUseIt() {
        LargeClasses.in(services, CITY, COUNTY, "140404");
        ask("{\"thresholds\": [{\"criterion\": \"9.1\", \"value\": 7}]}").statusCode(200)
                .body("changes.findAll { it.region == '%s' }.criterion".formatted(CITY), contains("9.1"))
                .body("changes[0].after.target", is(7)).body("changes[0].after.verdict", equalTo("met"));
        ask("{\"thresholds\": [{\"threshold\": \"large-class-share\", \"value\": 1}]}").statusCode(200)
                .body("changes.find { it.region == '%s' }.criterion".formatted(CITY), equalTo("9.10"))
                .body("changes.find { it.region == '%s' }.after.verdict".formatted(CITY), equalTo("not-met"))
                .body("changes.criterion", not(hasItem("9.1")));
    }

    @Test
    void everythingThatIsAboutNothingIsNamedAtOnce() {
        ask("""
                {"figures": [{"measure": "infrastructure.no-such-thing", "region": "%s", "period": "2020", "value": 1},
                             {"measure": "infrastructure.schools", "region": "620700", "period": "2020",
                              "dimensions": {"group": "teacher"}, "value": 1}],
                 "thresholds": [{"criterion": "99.1", "value": 1}, {"criterion": "1.4", "value": 1},
                                {"threshold": "nothing", "value": 1}]}""".formatted(CITY)).statusCode(400)
                .body("errors.code", containsInAnyOrder("unknown-measure", "region-not-below", "unknown-dimension",
                        "no-such-criterion", "declared-not-compared", "no-such-threshold"))
                .body("errors.pointer", hasItem("/figures/1/region"));
        ask("{\"figures\": [{\"measure\": 1, \"region\": \"x\", \"period\": \"2020-13\", \"value\": \"1\"}]}")
                .statusCode(400).body("errors.pointer", containsInAnyOrder("/figures/0/measure", "/figures/0/region",
                        "/figures/0/period", "/figures/0/value"));
        ask("{}").statusCode(400).body("code", equalTo("nothing-assumed"));
    }
}
