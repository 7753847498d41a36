package luzhi.report.reporting.publication;

import static io.restassured.RestAssured.given;
import static luzhi.report.workflow.submission.SubmissionCalls.declare;
import static luzhi.report.workflow.submission.SubmissionCalls.declareAll;
import static luzhi.report.workflow.submission.SubmissionCalls.take;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import luzhi.report.StubbedServices;
import luzhi.report.workflow.submission.SubmissionCalls;
import luzhi.testkit.PostgresResource;

/** Asks without any token. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class PublishedResourceTest {

    @Inject
    Jdbi database;

    StubbedServices services;

    private static ValidatableResponse read(String region) {
        return given().header("Accept-Language", "en").get("/v1/published/2020/" + region).then();
    }

    private static void publish(String region) {
        declareAll(region);
        take(region, "reviewer", region, "submit");
        take("460000", "reviewer", region, "accept");
        read(region).statusCode(404).body("code", equalTo("not-published"));
        take("460000", "reviewer", region, "publish");
    }

    @Test
    void whatIsPublishedIsThereForEverybodyWithItsSealAndWithoutNames() {
        services.give("staffing", "best", "469021",
                StubbedServices.figure("staffing.staff", "469021", "2020", "1203", "person", "reported"));
        publish("469021");
        String whole = read("469021").statusCode(200).body("cycle", is(2020)).body("region", equalTo("469021"))
                .body("regionName", equalTo("定安县")).body("asOf", equalTo("2020-10-31"))
                .body("title.zh", containsString("2020")).body("tasks.size()", is(14)).body("totalTasks", is(14))
                .body("publication.seal.number", is(1)).body("publication.at", not(equalTo("")))
                .body("tasks.find { it.number == 10 }.criteria.find { it.id == '10.3' }.verdict", not(equalTo(null)))
                .body("tasks.criteria.flatten().verdict", hasItems("met", "not-evaluable"))
                .body("tasks.criteria.flatten()[0].title", hasKey("en")).extract().asString();
        for (String name : List.of("recordedBy", "sealedBy", "reviewer@", "reporter@", "statement", "comment")) {
            assertFalse(whole.contains(name), name);
        }
        String hash = read("469021").extract().path("publication.seal.sha256");
        assertEquals('"' + hash + '"', read("469021").extract().header("ETag"));
        given().header("If-None-Match", "W/\"" + hash + '"').get("/v1/published/2020/469021").then().statusCode(304);
        assertEquals(hash, SubmissionCalls.caller("469021", "reporter").get("/v1/evaluations/2020/469021/seals/1")
                .header("ETag").replace("\"", ""));
    }

    @Test
    void whatIsPublishedStaysUntilItsAmendmentIs() {
        publish("469022");
        String first = read("469022").extract().path("publication.seal.sha256");
        take("469022", "reviewer", "469022", "amend", "{\"comment\": \"misread\"}").statusCode(200);
        declare("469022", "10.3", "read again").statusCode(200);
        take("469022", "reviewer", "469022", "submit");
        take("460000", "reviewer", "469022", "accept");
        read("469022").statusCode(200).body("publication.seal.sha256", equalTo(first));
        take("460000", "reviewer", "469022", "publish");
        read("469022").statusCode(200).body("publication.seal.number", is(2))
                .body("publication.seal.sha256", not(equalTo(first)));
    }

    @Test
    void theListIsPaged() {
        publish("469023");
        publish("469024");
        given().get("/v1/published?cycle=2020").then().statusCode(200)
                .body("published.region", hasItems("469023", "469024")).body("published.cycle", hasItem(2020));
        given().get("/v1/published?cycle=1998").then().statusCode(200).body("published.size()", is(0));
        String next = given().get("/v1/published?limit=1").then().statusCode(200).body("published.size()", is(1))
                .extract().header("Link");
        given().urlEncodingEnabled(false).get(next.substring(1, next.indexOf('>'))).then().statusCode(200)
                .body("published.size()", is(1));
        given().get("/v1/published?cycle=soon").then().statusCode(400).body("code", equalTo("not-a-whole-number"));
        given().get("/v1/published?after=x").then().statusCode(400).body("code", equalTo("unknown-cursor"));
    }

    @ParameterizedTest
    @CsvSource({"469025, not-published", "000000, no-such-address", "46902, no-such-address", "x, no-such-address",
            "%00, no-such-address"})
    void whatIsNotPublishedIsNotThere(String region, String code) {
        given().urlEncodingEnabled(false).get("/v1/published/2020/" + region).then().statusCode(404)
                .body("code", equalTo(code));
    }

    @Test
    void whatSomebodyChangedBehindTheServiceIsNotShown() {
        publish("469026");
        database.useHandle(handle -> {
            handle.execute("alter table seal disable trigger history_stays");
            handle.execute(
                    """
                            update seal set content = convert_to(replace(convert_from(content, 'UTF8'), '"met"', '"not-met"'), 'UTF8')
                            where region = '469026'""");
            handle.execute("alter table seal enable trigger history_stays");
        });
        read("469026").statusCode(409).body("code", equalTo("publication-broken"));
    }

    @Test
    void nothingElseIsOpenToThoseWithoutAToken() {
        given().get("/v1/evaluations/2020/469021").then().statusCode(401);
        given().get("/v1/evaluations/2020/469021/submission").then().statusCode(401);
        given().get("/v1/credibility?region=469021").then().statusCode(401);
        given().get("/v1/cycles").then().statusCode(401);
    }
}
