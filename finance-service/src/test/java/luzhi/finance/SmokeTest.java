package luzhi.finance;

import static io.restassured.RestAssured.given;

import org.junit.jupiter.api.Test;

import luzhi.testkit.Tokens;

@io.quarkus.test.junit.QuarkusTest
@io.quarkus.test.common.WithTestResource(luzhi.testkit.PostgresResource.class)
class SmokeTest {
    @Test
    void answers() {
        given().get("/v1/measures").then().log().all().statusCode(401);
        given().auth().oauth2(Tokens.of("620700", "reporter")).get("/v1/measures?limit=2").then().log().all()
                .statusCode(200);
        given().auth().oauth2(Tokens.forged("620700", "reporter")).get("/v1/measures?limit=2").then().log().all()
                .statusCode(401);
        given().auth().oauth2(Tokens.of("620700", "reporter")).get("/v1/measures?limi=2").then().log().all()
                .statusCode(400);
        given().auth().oauth2(Tokens.of("620700", "reporter")).get("/v1/figures").then().log().all().statusCode(400);
        given().auth().oauth2(Tokens.of("620702", "reporter")).get("/v1/figures?region=620700").then().log().all()
                .statusCode(403);
        String body = "{\"figures\":[{\"measure\":\"finance.education-surcharges-collected\",\"region\":\"620700\",\"period\":\"2019\",\"value\":66230000,\"unit\":\"CNY\",\"source\":{\"document\":\"x\"}}]}";
        given().auth().oauth2(Tokens.of("620700", "reporter")).contentType("application/json").body(body)
                .put("/v1/figures").then().log().all().statusCode(200);
        given().auth().oauth2(Tokens.of("620700", "reporter")).contentType("application/json")
                .body(body.replace("66230000", "1")).put("/v1/figures").then().log().all().statusCode(428);
        given().auth().oauth2(Tokens.of("620700", "reporter")).contentType("application/json").header("If-Match", "*")
                .header("Idempotency-Key", "a").body(body.replace("66230000", "1")).put("/v1/figures").then().log()
                .all().statusCode(200);
        given().auth().oauth2(Tokens.of("620700", "reporter")).contentType("application/json").header("If-Match", "*")
                .header("Idempotency-Key", "a").body(body.replace("66230000", "1")).put("/v1/figures").then().log()
                .all().statusCode(200);
        given().auth().oauth2(Tokens.of("620700", "reporter")).get("/v1/figures?region=620700").then().log().all()
                .statusCode(200);
        given().auth().oauth2(Tokens.of("620700", "reporter")).accept("text/csv").get("/v1/figures?region=620700")
                .then().log().all().statusCode(200);
        given().auth().oauth2(Tokens.of("620700", "reporter")).accept("application/x-ndjson")
                .get("/v1/figures?within=620000&region=620700").then().log().all();
        given().auth().oauth2(Tokens.of("620700", "reporter")).contentType("application/json")
                .body(new byte[11_000_000]).put("/v1/figures").then().log().all();
        given().auth().oauth2(Tokens.of("620700", "reporter")).contentType("text/plain").body("a").put("/v1/figures")
                .then().log().all();
        given().auth().oauth2(Tokens.of("620700", "reporter")).get("/v1/nothing").then().log().all();
    }
}
