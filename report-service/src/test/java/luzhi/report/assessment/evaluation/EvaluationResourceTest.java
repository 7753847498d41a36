package luzhi.report.assessment.evaluation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

/** With no other service running: the evaluation is an answer all the same, and says what is wrong. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class EvaluationResourceTest {

    private static RequestSpecification city() {
        return given().auth().oauth2(Tokens.of("620700", "reporter")).header("Accept-Language", "en");
    }

    @Test
    void servicesThatAreDownAreNamedAtTheTopAndInTheirCriteria() {
        city().get("/v1/evaluations/2020/620700").then().statusCode(200)
                .body("notice", containsString("education finance; staff of schools; schools and their conditions"))
                .body("completedTasks", is(0)).body("totalTasks", is(14))
                .body("sources.service", hasItems("finance", "staffing", "infrastructure", "governance"))
                .body("sources.findAll { it.service != 'governance' }.status", everyItem(equalTo("unreachable")))
                .body("tasks.find { it.number == 4 }.criteria.find { it.id == '4.1' }.verdict",
                        equalTo("not-evaluable"))
                .body("tasks.find { it.number == 4 }.criteria.find { it.id == '4.1' }.because",
                        containsString("The service of education finance cannot be reached"))
                .body("tasks.status", everyItem(is(oneOf("insufficient-data", "not-completed"))));
    }

    @Test
    void itSpeaksChineseUnlessAskedOtherwise() {
        given().auth().oauth2(Tokens.of("620700", "reporter")).get("/v1/evaluations/2020/620700").then()
                .statusCode(200).body("notice", containsString("没有回应"));
    }

    @Test
    void theDayMayBeChosenAndHasToBeADate() {
        city().get("/v1/evaluations/2020/620700?asOf=2021-02-03").then().statusCode(200)
                .body("asOf", equalTo("2021-02-03"));
        city().get("/v1/evaluations/2020/620700?asOf=2021-02-30").then().statusCode(400)
                .body("code", equalTo("invalid-date"));
    }

    @Test
    void anUnknownCycleOrRegionIsSaidToBe() {
        city().get("/v1/evaluations/1998/620700").then().statusCode(404).body("code", equalTo("no-such-cycle"));
        city().get("/v1/evaluations/2020/620799").then().statusCode(400).body("code", equalTo("unknown-region"));
    }

    @Test
    void aCycleIsShownWithItsBasesAndThresholds() {
        city().get("/v1/cycles/2020").then().statusCode(200)
                .body("cycle", is(2020))
                .body("tasks.size()", is(14))
                .body("tasks.criteria.flatten().basis", everyItem(is(org.hamcrest.Matchers.not(""))))
                .body("thresholds.values.flatten().source", everyItem(is(org.hamcrest.Matchers.not(""))));
    }
}
