package luzhi.report.workflow.rectification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.testkit.Tokens;

/** Somebody who works with items over HTTP, in English, under the evaluation of one region. */
record Office(String tokenOf, String role, String region) {

    static Office of(String region, String role) {
        return new Office(region, role, region);
    }

    /** The same person at the items of another region. */
    Office at(String other) {
        return new Office(tokenOf, role, other);
    }

    RequestSpecification request() {
        return request("en");
    }

    RequestSpecification request(String language) {
        return given().config(io.restassured.RestAssured.config()
                .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))).auth()
                .oauth2(Tokens.of(tokenOf, role)).header("Accept-Language", language).contentType("application/json");
    }

    private String path(String below) {
        return "/v1/evaluations/2020/" + region + "/rectifications" + below;
    }

    ValidatableResponse get(String below) {
        return request().get(path(below)).then();
    }

    ValidatableResponse open(String criterion, String county, String deadline) {
        return post("",
                """
                        {"criterion": "%s", %s"problem": "two are left", "measures": "hand them over", "owner": "county government",
                         "deadline": "%s"}"""
                        .formatted(criterion, county == null ? "" : "\"county\": \"" + county + "\", ",
                                deadline));
    }

    /** The id of an item that is opened. */
    int opened(String criterion, String county, String deadline) {
        return open(criterion, county, deadline).statusCode(201).extract().path("id");
    }

    ValidatableResponse post(String below, String body) {
        return request().body(body).post(path(below)).then();
    }

    /** Files a note for a criterion; its id among the evidence. */
    int file(String criterion) {
        return request().contentType("text/plain;charset=utf-8").body("seen by us, " + region)
                .post("/v1/evaluations/2020/" + region + "/evidence?name=note.txt&criterion=" + criterion).then()
                .statusCode(oneOf(200, 201)).extract().path("id");
    }

    /** Closes an item with such a note. */
    ValidatableResponse close(int id, String ifMatch, String despite) {
        return step(id, "close", ifMatch, "{\"statement\": \"done\", \"evidence\": [\"" + file("10.4") + "\"]"
                + (despite == null ? "" : ", \"despite\": \"" + despite + "\"") + "}");
    }

    /** A guarded step of an item: {@code close}, {@code reopen} or {@code confirm}. */
    ValidatableResponse step(int id, String step, String ifMatch, String body) {
        RequestSpecification request = request().body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(path("/" + id + "/" + step)).then();
    }

    ValidatableResponse change(int id, String ifMatch, String deadline, String reason) {
        RequestSpecification request = request().body("""
                {"measures": "hand them over at once", "owner": "county government", "person": "the deputy head",
                 "deadline": "%s"%s}""".formatted(deadline, reason == null ? "" : ", \"reason\": \"" + reason + "\""));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(path("/" + id)).then();
    }

    /** Declares that a criterion is not met yet; a first declaration. */
    Office declareOpen(String criterion) {
        declare(criterion, false, request());
        return this;
    }

    /** Declares anew that it is met. */
    void declareMet(String criterion) {
        declare(criterion, true, request().header("If-Match", "*"));
    }

    private void declare(String criterion, boolean declared, RequestSpecification request) {
        request.body("""
                {"declared": %s, "statement": "said so", "source": {"document": "letter"}}""".formatted(declared))
                .put("/v1/evaluations/2020/" + region + "/declarations/" + criterion).then().statusCode(200);
    }
}
