package luzhi.report.workflow.narrative;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

import luzhi.report.OtherSettings;
import luzhi.testkit.Tokens;

/** Nobody listens at the addresses of the three services. */
@QuarkusTest
@TestProfile(OtherSettings.class)
class SilentServicesTest {

    private static ValidatableResponse write(String text) {
        return given().auth().oauth2(Tokens.of("632700", "reporter")).header("Accept-Language", "en")
                .contentType("application/json").body(Map.of("practice", text))
                .put("/v1/evaluations/2020/632700/narratives/3").then();
    }

    @Test
    void whatCannotBeCheckedIsNotKept() {
        write("{{finance.none}} {{staffing.staff}}").statusCode(503).body("code", equalTo("service-silent"))
                .body("detail", containsString("education finance, staff of schools"));
        write("{{governance.none}} {{finance.none}}").statusCode(400)
                .body("code", equalTo("unknown-measure-in-text"));
        write("{{governance.population}}").statusCode(200);
    }
}
