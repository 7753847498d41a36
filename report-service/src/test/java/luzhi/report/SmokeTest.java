package luzhi.report;

import static io.restassured.RestAssured.given;

import org.junit.jupiter.api.Test;

import luzhi.testkit.Tokens;

@io.quarkus.test.junit.QuarkusTest
@io.quarkus.test.common.WithTestResource(luzhi.testkit.PostgresResource.class)
class SmokeTest {
    @Test
    void answers() {
        String t = Tokens.of("620700", "reporter");
        given().auth().oauth2(t).get("/v1/cycles").then().log().all().statusCode(200);
        given().auth().oauth2(t).get("/v1/cycles/2020").then().statusCode(200);
        given().auth().oauth2(t).get("/v1/cycles/2019").then().log().all().statusCode(404);
        given().auth().oauth2(t).header("Accept-Language", "en").get("/v1/evaluations/2020/620700").then().log().all()
                .statusCode(200);
        given().auth().oauth2(t).contentType("application/json").body("{\"declared\":true,\"statement\":\"\",\"x\":1}")
                .put("/v1/evaluations/2020/620700/declarations/10.3").then().log().all();
        given().auth().oauth2(t).contentType("application/json").body("{\"declared\":true,\"statement\":\"\"}")
                .put("/v1/evaluations/2020/620700/declarations/10.3").then().log().all();
        String d = "{\"declared\":false,\"statement\":\"a\",\"deadline\":\"2020-11-30\",\"source\":{\"document\":\"d\"}}";
        given().auth().oauth2(t).contentType("application/json").body(d)
                .put("/v1/evaluations/2020/620700/declarations/10.3").then().log().all();
        given().auth().oauth2(t).contentType("application/json").body(d.replace("30", "29"))
                .put("/v1/evaluations/2020/620700/declarations/10.3").then().log().all();
        given().auth().oauth2(t).contentType("application/json").header("If-Match", "\"1\"").body(d.replace("30", "29"))
                .put("/v1/evaluations/2020/620700/declarations/10.3").then().log().all();
        given().auth().oauth2(t).get("/v1/evaluations/2020/620700/declarations").then().log().all();
        given().auth().oauth2(t).contentType("application/json").body(d.replace("2020-11-30", "soon"))
                .put("/v1/evaluations/2020/620700/declarations/10.3").then().log().all();
        given().get("/explorer/finance").then().log().all();
        given().get("/q/swagger-ui/").then().log().status();
        given().get("/q/health").then().log().all();
        given().get("/q/metrics").then().log().status();
    }
}
