package luzhi.report.workflow.rectification;

import static io.restassured.RestAssured.given;
import static luzhi.report.workflow.submission.SubmissionCalls.declare;
import static luzhi.report.workflow.submission.SubmissionCalls.declareAll;
import static luzhi.report.workflow.submission.SubmissionCalls.take;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import luzhi.report.StubbedServices;
import luzhi.testkit.Json;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Service;
import luzhi.testkit.Tokens;

/** Whoever read an evaluation is told of each step it takes, and of whatever is said for it, in cities of Tibet. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class WorkflowChangesTest {

    private static final String ABOVE = "540000";
    private static final String FAR = "2199-12-31";

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    Jdbi database;

    private static List<JsonNode> told(String caller, String within) {
        List<JsonNode> events = new ArrayList<>();
        String before;
        String next = "/v1/changes" + (within == null ? "" : "?within=" + within);
        do {
            before = next;
            Response answer = Service.as(caller, "reporter").request().urlEncodingEnabled(false).get(before);
            assertEquals(200, answer.statusCode(), answer::asString);
            Json.parse(answer.asString()).forEach(events::add);
            String link = answer.header("Link");
            next = link.substring(link.indexOf("/v1/"), link.indexOf('>'));
        } while (!next.equals(before));
        return events;
    }

    private static List<JsonNode> told(String caller, String within, String kind) {
        return told(caller, within).stream()
                .filter(event -> event.path("type").asText().startsWith("luzhi." + kind + '.')).toList();
    }

    /** What was done, and by whom. */
    private static List<String> acts(List<JsonNode> events) {
        return events.stream().map(event -> event.path("type").asText().replaceAll(".*\\.", "") + ' '
                + event.path("data").path("by").asText()).toList();
    }

    private static String address(JsonNode event) {
        return event.path("data").path("changed").path(0).path("address").asText();
    }

    private static RequestSpecification caller(String region, String role) {
        return given().auth().oauth2(Tokens.of(region, role)).contentType("application/json");
    }

    @Test
    void eachStepOfAnEvaluationIsTold() {
        String region = "540302";
        declareAll(region);
        take(region, "reviewer", region, "submit");
        take("540300", "reviewer", region, "return",
                "{\"comment\": \"check\", \"reasons\": [{\"item\": \"10.3\", \"reason\": \"minutes are wanting\"}]}")
                .statusCode(200);
        take(region, "reviewer", region, "submit");
        take(region, "reviewer", region, "withdraw");
        take(region, "reviewer", region, "submit");
        take("540300", "reviewer", region, "accept");
        take("540300", "reviewer", region, "publish");
        take(region, "reviewer", region, "amend", "{\"comment\": \"misread\"}").statusCode(200);
        declare(region, "10.3", "read again").statusCode(200);
        List<JsonNode> steps = told(region, null, "submission");
        String own = " reviewer@" + region;
        String above = " reviewer@540300";
        assertEquals(List.of("submitted" + own, "returned" + above, "submitted" + own, "withdrawn" + own,
                "submitted" + own, "accepted" + above, "published" + above, "amended" + own), acts(steps));
        assertEquals("evaluations/2020/540302/submission", steps.get(0).path("subject").asText());
        caller(region, "reporter").get(address(steps.get(7))).then().statusCode(200);
        List<JsonNode> declared = told(region, null, "declaration");
        JsonNode last = declared.get(declared.size() - 1);
        assertEquals("/v1/evaluations/2020/540302/declarations/10.3", address(last));
        List<JsonNode> whole = told(region, null);
        assertEquals(last, whole.get(whole.size() - 1));
        assertEquals(steps, told("540300", region, "submission"));
        assertEquals(List.of(), told("540400", null, "submission"));
    }

    @Test
    void whateverIsSaidForAnEvaluationIsTold() {
        String region = "540500";
        caller(region, "reporter").body("{\"achievements\": \"done\"}").put(entry(region, "narratives/4")).then()
                .statusCode(200);
        caller(ABOVE, "inspector").body("{\"verdict\": \"met\", \"opinion\": \"seen on site\"}")
                .put(entry(region, "inspection/10.3")).then().statusCode(200);
        Office office = Office.of(region, "reporter");
        int note = office.file("10.4");
        caller(region, "reporter").delete(entry(region, "evidence/" + note)).then().statusCode(204);
        office.declareOpen("10.4");
        int item = office.opened("10.4", null, FAR);
        office.post("/" + item + "/progress", "{\"date\": \"" + TODAY + "\", \"report\": \"one is done\"}")
                .statusCode(201);
        office.change(item, "\"1\"", FAR, null).statusCode(200);
        office.close(item, "\"2\"", "the rest follows").statusCode(200);
        database.useHandle(hand -> hand.execute(
                """
                        insert into discrepancy_answer values (2020, repeat('c', 16), '540500', 'finance.fiscal-spending', '2019', '',
                            'explained', 'by hand', 1, 2, 1, now(), 'hand', null, '[]')"""));
        String own = " reporter@" + region;
        List<JsonNode> events = told(region, region).stream()
                .filter(event -> event.path("subject").asText().startsWith("evaluations/")).toList();
        assertEquals(List.of("written" + own, "given inspector@" + ABOVE, "filed" + own, "withdrawn" + own,
                "stated" + own, "opened" + own, "reported" + own, "changed" + own, "filed" + own, "closed" + own,
                "answered hand"), acts(events));
        assertEquals(List.of("narrative", "inspection", "evidence", "evidence", "declaration", "rectification",
                "rectification", "rectification", "evidence", "rectification", "discrepancy"),
                events.stream().map(event -> event.path("data").path("changed").path(0).path("resource").asText())
                        .toList());
        for (JsonNode event : events) {
            caller(region, "reporter").get(address(event)).then()
                    .statusCode(address(event).endsWith("/evidence/" + note) ? 404 : 200);
        }
    }

    private static String entry(String region, String below) {
        return "/v1/evaluations/2020/" + region + '/' + below;
    }

    /** Whom a version judges is told of it, though it belongs to the region above. */
    @Test
    void aVersionOfACycleIsToldToWhomItJudges() {
        caller(ABOVE, "admin")
                .body("""
                        {"cycle": 2078, "title": {"zh": "年度", "en": "Year"}, "reporting-date": "{year}-10-31", "tasks": [{"number": 1,
                         "title": {"zh": "任务", "en": "Task"}, "criteria": [{"id": "1.1", "title": {"zh": "声明", "en": "Declared"},
                         "basis": "规", "is-declared": true}]}]}""")
                .put("/v1/cycles/2078").then().statusCode(201);
        List<JsonNode> own = told("540602", null, "cycle").stream()
                .filter(event -> event.path("subject").asText().startsWith("cycles/2078/")).toList();
        assertEquals(List.of("put admin@" + ABOVE), acts(own));
        assertEquals("/v1/cycles/2078/versions/1?region=540000", address(own.get(0)));
        caller("540602", "reporter").get(address(own.get(0))).then().statusCode(200);
        assertEquals(own, told(ABOVE, "540602", "cycle").stream().filter(own::contains).toList());
        assertEquals(0, told("510100", null, "cycle").stream()
                .filter(event -> event.path("subject").asText().startsWith("cycles/2078/")).count());
    }
}
