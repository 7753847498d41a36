package luzhi.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

/** Whatever is written here may be sent again under its key: the answer is the first one, and it is done once. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class RepeatedWritesTest {

    private static final String GROWTH = "finance.general-public-budget-education-expenditure-growth";

    private static final AtomicInteger REQUESTS = new AtomicInteger();

    @Inject
    Clock clock;

    StubbedServices services;

    /** What a region says, of one test each. */
    private record Office(String region, String role) {

        RequestSpecification request() {
            return given().auth().oauth2(Tokens.of(region, role)).contentType("application/json");
        }

        String place(String below) {
            return "/v1/evaluations/2020/" + region + below;
        }

        ValidatableResponse get(String below) {
            return request().get(place(below)).then().statusCode(200);
        }
    }

    private static Response repeated(Office office, UnaryOperator<RequestSpecification> saying, String method,
            String place) {
        return repeated(office, saying, method, place, () -> {
        });
    }

    /** @param meanwhile what happens between the two */
    private static Response repeated(Office office, UnaryOperator<RequestSpecification> saying, String method,
            String place, Runnable meanwhile) {
        String key = "request-" + REQUESTS.incrementAndGet();
        Response first = saying.apply(office.request().header("Idempotency-Key", key)).request(method, place);
        assertTrue(first.statusCode() < 300, first::asString);
        meanwhile.run();
        Response again = saying.apply(office.request().header("Idempotency-Key", key)).request(method, place);
        assertEquals(first.statusCode(), again.statusCode(), again::asString);
        assertEquals(first.asString(), again.asString());
        for (String header : List.of("ETag", "Location", "Content-Type")) {
            assertEquals(first.header(header), again.header(header), header);
        }
        return first;
    }

    private static UnaryOperator<RequestSpecification> saying(String body, String ifMatch) {
        return request -> (ifMatch == null ? request : request.header("If-Match", ifMatch)).body(body);
    }

    @Test
    void aDeclarationAndAChangeOfIt() {
        Office county = new Office("540221", "reporter");
        String place = county.place("/declarations/10.3");
        String source = "\"source\": {\"document\": \"d\"}}";
        repeated(county, saying("{\"declared\": false, \"statement\": \"s\", " + source, null), "PUT", place);
        repeated(county, saying("{\"declared\": true, \"statement\": \"t\", " + source, "\"1\""), "PUT", place);
        county.get("/declarations/10.3/revisions").body("revisions.revision", contains(1, 2));
    }

    @Test
    void aNarrativeAndAChangeOfIt() {
        Office county = new Office("540222", "reporter");
        String place = county.place("/narratives/3");
        repeated(county, saying("{\"achievements\": \"a\"}", null), "PUT", place);
        repeated(county, saying("{\"achievements\": \"b\"}", "\"1\""), "PUT", place);
        county.get("/narratives/3/revisions").body("revisions.revision", contains(1, 2));
    }

    @Test
    void aVerdictOfAnInspectorAndAChangeOfIt() {
        Office county = new Office("540223", "inspector");
        Office city = new Office("540200", "inspector");
        String place = county.place("/inspection/10.3");
        repeated(city, saying("{\"verdict\": \"met\", \"opinion\": \"o\"}", null), "PUT", place);
        repeated(city, saying("{\"verdict\": \"not-met\", \"opinion\": \"o\"}", "\"1\""), "PUT", place);
        county.get("/inspection/10.3/revisions").body("revisions.verdict", contains("met", "not-met"));
    }

    @Test
    void anAnswerToADiscrepancyThatIsGoneMeanwhile() {
        Office county = new Office("540224", "reporter");
        contradict(county.region(), "7.4283");
        String id = county.get("/discrepancies").extract().path("discrepancies[0].id");
        repeated(county, saying("{\"kind\": \"explained\", \"explanation\": \"e\"}", null), "PUT",
                county.place("/discrepancies/" + id), () -> contradict(county.region(), "6.91"));
        county.get("/discrepancies").body("discrepancies", hasSize(0));
        county.get("/discrepancies/" + id + "/revisions").body("revisions", hasSize(1));
    }

    private void contradict(String region, String computed) {
        services.give("finance", "reported", region,
                StubbedServices.figure(GROWTH, region, "2019", "6.91", "percent", "reported"));
        services.give("finance", "derived", region,
                StubbedServices.figure(GROWTH, region, "2019", computed, "percent", "derived"));
    }

    @Test
    void evidenceAndItsWithdrawal() {
        Office county = new Office("540225", "reporter");
        Response filed = repeated(county, request -> request.contentType("text/plain;charset=utf-8").body("note"),
                "POST", county.place("/evidence?name=note.txt&criterion=1.1"));
        assertEquals(201, filed.statusCode());
        Response withdrawn = repeated(county, request -> request, "DELETE",
                county.place("/evidence/" + filed.path("id")));
        assertEquals(204, withdrawn.statusCode());
        county.get("/evidence").body("evidence", hasSize(0));
    }

    @Test
    void everyStepOfARectification() {
        Office county = new Office("540226", "reporter");
        Office city = new Office("540200", "reviewer");
        county.request().body("""
                {"declared": false, "statement": "s", "deadline": "2020-12-31", "source": {"document": "d"}}""")
                .put(county.place("/declarations/10.4")).then().statusCode(200);
        Response opened = repeated(county, saying("""
                {"criterion": "10.4", "problem": "p", "measures": "m", "owner": "o", "deadline": "2199-12-31"}""",
                null),
                "POST", county.place("/rectifications"));
        String item = "/rectifications/" + opened.path("id");
        String place = county.place(item);
        repeated(county, saying("{\"measures\": \"n\", \"owner\": \"o\", \"deadline\": \"2199-12-31\"}", "\"1\""),
                "PUT", place);
        repeated(county, saying("{\"date\": \"" + LocalDate.now(clock) + "\", \"report\": \"half of it\"}", null),
                "POST",
                place + "/progress");
        String evidence = String.valueOf((int) county.request().contentType("text/plain;charset=utf-8").body("done")
                .post(county.place("/evidence?name=done.txt&criterion=10.4")).then().statusCode(201).extract()
                .path("id"));
        UnaryOperator<RequestSpecification> done = saying("{\"statement\": \"done\", \"evidence\": [\"" + evidence
                + "\"], \"despite\": \"d\"}", "*");
        repeated(county, done, "POST", place + "/close");
        repeated(city, saying("{\"reason\": \"no stamp\"}", "*"), "POST", place + "/reopen");
        county.request().header("If-Match", "*").body("{\"statement\": \"done\", \"evidence\": [\"" + evidence
                + "\"], \"despite\": \"d\"}").post(place + "/close").then().statusCode(200);
        repeated(city, saying("{}", "*"), "POST", place + "/confirm");
        county.get(item + "/revisions").body("revisions.act",
                contains("opened", "changed", "closed", "reopened", "closed", "confirmed"));
        county.get(item).body("progress", hasSize(1));
    }

    @Test
    void aVersionOfACycle() {
        Office country = new Office("100000", "admin");
        String document = """
                {"cycle": 2055, "title": {"zh": "年度", "en": "Year"}, "reporting-date": "2055-10-31", "tasks": [{"number": 1,
                 "title": {"zh": "任务", "en": "Task"}, "criteria": [{"id": "1.1", "title": {"zh": "声明", "en": "%s"},
                 "basis": "规", "is-declared": true}]}]}""";
        repeated(country, saying(document.formatted("Declared"), null), "PUT", "/v1/cycles/2055");
        repeated(country, saying(document.formatted("Stated"), "\"100000-1\""), "PUT", "/v1/cycles/2055");
        country.request().get("/v1/cycles/2055/versions").then().body("versions", hasSize(2)).body("versions.version",
                is(List.of(1, 2)));
    }
}
