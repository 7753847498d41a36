package luzhi.report.workflow.submission;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.testkit.Call;
import luzhi.testkit.Json;
import luzhi.testkit.Tokens;

/** What offices do over HTTP on the way of an evaluation of 2020. */
public final class SubmissionCalls {

    private SubmissionCalls() {}

    public static RequestSpecification caller(String region, String role) {
        return given().auth().oauth2(Tokens.of(region, role)).header("Accept-Language", "en");
    }

    static String address(String region) {
        return "/v1/evaluations/2020/" + region + "/submission";
    }

    static ValidatableResponse look(String of, String role, String region) {
        return caller(of, role).get(address(region)).then();
    }

    static ValidatableResponse log(String region, String query) {
        return caller(region, "reporter").get(address(region) + "/log" + query).then().statusCode(200);
    }

    /** @param ifMatch null for none */
    static Response send(String of, String role, String region, String action, String body, String ifMatch) {
        RequestSpecification request = caller(of, role).contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).post(address(region) + "/" + action);
    }

    public static ValidatableResponse take(String of, String role, String region, String action, String body) {
        return send(of, role, region, action, body, "*").then();
    }

    /** A step of which nothing is said, and that has to be taken. */
    public static ValidatableResponse take(String of, String role, String region, String action) {
        return take(of, role, region, action, "{}").statusCode(200);
    }

    /** Declares whatever keeps the region from being submitted. */
    public static void declareAll(String region) {
        List<String> missing = look(region, "reporter", region).statusCode(200).extract()
                .path("blocking.findAll { it.code == 'declaration-missing' }.item");
        String token = Tokens.of(region, "reporter");
        missing.forEach(criterion -> assertEquals(200,
                new Call("PUT", declaration(region, criterion)).as(token).json(statement("done")).send().statusCode(),
                criterion));
    }

    private static String declaration(String region, String criterion) {
        return "/v1/evaluations/2020/" + region + "/declarations/" + criterion;
    }

    private static Map<String, Object> statement(String text) {
        return Map.of("declared", true, "statement", text, "source", Map.of("document", "minutes"));
    }

    /** Declares, or declares anew. */
    public static ValidatableResponse declare(String region, String criterion, String statement) {
        String address = declaration(region, criterion);
        String tag = caller(region, "reporter").get(address).header("ETag");
        RequestSpecification request = caller(region, "reporter").contentType("application/json")
                .body(Json.write(statement(statement)));
        return (tag == null ? request : request.header("If-Match", tag)).put(address).then();
    }
}
