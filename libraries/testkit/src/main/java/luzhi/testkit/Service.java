package luzhi.testkit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The running service as one caller reaches it. Every answer is checked against the API description. */
public final class Service {

    private static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config().encoderConfig(
            EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final String token;

    private Service(String token) {
        this.token = token;
    }

    public static Service as(String region, String... roles) {
        return new Service(Tokens.of(region, roles));
    }

    public static Service with(String token) {
        return new Service(token);
    }

    /** One that itself, too, has to be as the API description says. */
    public RequestSpecification describedRequest() {
        return request().filter(Description.requestsAndAnswers());
    }

    /** A request, which may be as wrong as a test wants it; its answer is held against the description by {@link DescribedAnswers}. */
    public RequestSpecification request() {
        RequestSpecification request = given().config(AS_WRITTEN).urlEncodingEnabled(true);
        return token == null ? request : request.auth().preemptive().oauth2(token);
    }

    public Response state(FigureRow... rows) {
        return state(FigureRow.batch(rows));
    }

    public Response state(List<FigureRow> rows) {
        return state(FigureRow.batch(rows));
    }

    /** So many that checking them against the API description, too, would take long. */
    public Response stateMany(List<FigureRow> rows) {
        return request().contentType("application/json").body(FigureRow.batch(rows)).put("/v1/figures");
    }

    public Response state(String body) {
        return json(body).put("/v1/figures");
    }

    public RequestSpecification json(String body) {
        return request().contentType("application/json").body(body);
    }

    public RequestSpecification json(byte[] body) {
        return request().contentType("application/json").body(body);
    }

    /** States rows that have to be accepted, whatever is there. */
    public Response stateAnyway(FigureRow... rows) {
        Response answer = describedRequest().contentType("application/json").header("If-Match", "*")
                .body(FigureRow.batch(rows)).put("/v1/figures");
        assertEquals(200, answer.statusCode(), answer::asString);
        return answer;
    }

    /** The figures that a query answers. */
    public List<JsonNode> figures(String query) {
        Response answer = request().get("/v1/figures?" + query);
        assertEquals(200, answer.statusCode(), answer::asString);
        return figures(answer);
    }

    public static List<JsonNode> figures(Response answer) {
        List<JsonNode> figures = new ArrayList<>();
        Json.parse(answer.asString()).path("figures").forEach(figures::add);
        return figures;
    }

    public List<JsonNode> revisions(String measure, String region, String period) {
        Response answer = describedRequest().queryParam("measure", measure).queryParam("region", region)
                .queryParam("period", period).get("/v1/figures/revisions");
        assertEquals(200, answer.statusCode(), answer::asString);
        return figures(answer);
    }
}
