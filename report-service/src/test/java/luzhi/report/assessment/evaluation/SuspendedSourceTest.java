package luzhi.report.assessment.evaluation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

import luzhi.report.OtherSettings;
import luzhi.testkit.Tokens;

/** An evaluation says of a service that is left alone that it is, and the metrics do. */
@QuarkusTest
@TestProfile(OtherSettings.class)
class SuspendedSourceTest {

    private static final String STATUS = "sources.find { it.service == 'finance' }.status";

    private static ValidatableResponse evaluation(String language) {
        return given().auth().oauth2(Tokens.of("620700", "reporter")).header("Accept-Language", language)
                .get("/v1/evaluations/2020/620700").then().statusCode(200);
    }

    @Test
    void whoIsNotThereIsNamedAndThenAskedNoMore() {
        assertSuspended("0.0");
        evaluation("en").body(STATUS, equalTo("unreachable"))
                .body("notice", containsString("education finance; staff of schools; schools and their conditions"))
                .body("completedTasks", is(0)).body("totalTasks", is(14))
                .body("sources.service", hasItems("finance", "staffing", "infrastructure", "governance"))
                .body("sources.findAll { it.service != 'governance' }.status", everyItem(equalTo("unreachable")))
                .body("tasks.find { it.number == 4 }.criteria.find { it.id == '4.1' }.verdict",
                        equalTo("not-evaluable"))
                .body("tasks.find { it.number == 4 }.criteria.find { it.id == '4.1' }.because",
                        containsString("The service of education finance cannot be reached"))
                .body("tasks.status", everyItem(is(oneOf("insufficient-data", "not-completed"))));
        evaluation("en").body(STATUS, equalTo("suspended"))
                .body("sources.find { it.service == 'governance' }.status", equalTo("available"))
                .body("tasks.find { it.number == 4 }.criteria.find { it.id == '4.1' }.because",
                        containsString("The service of education finance was not there several times"));
        evaluation("zh").body("notice", containsString("没有回应")).body(
                "tasks.find { it.number == 4 }.criteria.find { it.id == '4.1' }.because",
                containsString("暂停访问，稍后重试"));
        assertSuspended("1.0");
    }

    private static void assertSuspended(String value) {
        given().get("/q/metrics").then().statusCode(200)
                .body(containsString("luzhi_sources_suspended{service=\"finance\"} " + value));
    }
}
