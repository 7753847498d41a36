package luzhi.report.workflow.submission;

import static luzhi.report.workflow.submission.SubmissionCalls.caller;
import static luzhi.report.workflow.submission.SubmissionCalls.declareAll;
import static luzhi.report.workflow.submission.SubmissionCalls.look;
import static luzhi.report.workflow.submission.SubmissionCalls.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;

/** An office sees at a glance how far all below it are, and who has to do what next. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class SubmissionListTest {

    private static final String CITY = "421300";
    private static final String SUBMITTED = "421303";
    private static final String ACCEPTED = "421321";
    private static final String DRAFT = "421381";

    @Inject
    EntityManagerFactory entities;

    private static ValidatableResponse list(String of, String role, String query) {
        return caller(of, role).get("/v1/submissions?cycle=2020&" + query).then().statusCode(200);
    }

    private static void submit(String region) {
        if (look(region, "reviewer", region).extract().path("state").equals("draft")) {
            declareAll(region);
            take(region, "reviewer", region, "submit");
        }
    }

    private static void prepare() {
        submit(SUBMITTED);
        submit(ACCEPTED);
        if (look(CITY, "reviewer", ACCEPTED).extract().path("state").equals("submitted")) {
            take(CITY, "inspector", ACCEPTED, "accept");
        }
    }

    @Test
    void everyRegionBelowHasALineThoseThatHaveNotBegunToo() {
        prepare();
        list(CITY, "reviewer", "within=" + CITY).body("submissions.region.code", contains(SUBMITTED, ACCEPTED, DRAFT))
                .body("submissions.region.name", contains("曾都区", "随县", "广水市"))
                .body("submissions.state", contains("submitted", "accepted", "draft"))
                .body("submissions.revision", contains(1, 2, 0)).body("submissions.number", contains(1, 1, 0))
                .body("submissions[0].by", equalTo("reviewer@" + SUBMITTED)).body("submissions[0].seal.number", is(1))
                .body("submissions[1].by", equalTo("inspector@" + CITY))
                .body("submissions[2]", not(hasKey("since"))).body("submissions[2]", not(hasKey("seal")));
    }

    @Test
    void aLineSaysWhatHasToBeSaidOfTheSubmissionItself() {
        prepare();
        Map<String, Object> itself = look(CITY, "reviewer", ACCEPTED).extract().path("");
        Map<String, Object> line = list(CITY, "reviewer", "within=" + CITY).extract().path("submissions[1]");
        for (String field : List.of("state", "number", "revision", "since", "by", "seal", "actions")) {
            assertEquals(itself.get(field), line.get(field), field);
        }
    }

    @Test
    void theNextStepsAreToldWithWhoMayTakeThem() {
        prepare();
        list(CITY, "inspector", "within=" + CITY)
                .body("submissions[0].next.action", contains("withdraw", "return", "accept"))
                .body("submissions[0].next[0].own", contains("reviewer", "admin"))
                .body("submissions[0].next[0].above", contains("admin"))
                .body("submissions[0].next[2].own", empty())
                .body("submissions[0].next[2].above", contains("reviewer", "inspector", "admin"))
                .body("submissions[0].actions", containsInAnyOrder("return", "accept"))
                .body("submissions[2].next.action", contains("submit")).body("submissions[2].actions", empty());
        list(CITY, "reporter", "within=" + CITY).body("submissions.actions", everyItem(empty()));
    }

    @Test
    void aStateNarrowsTheListDownAndPagesMakeItUp() {
        prepare();
        list(CITY, "reviewer", "within=" + CITY + "&state=draft").body("submissions.region.code", contains(DRAFT));
        list(CITY, "reviewer", "within=" + CITY + "&state=returned").body("submissions", hasSize(0));
        Response first = list(CITY, "reviewer", "within=" + CITY + "&limit=2").extract().response();
        assertEquals(List.of(SUBMITTED, ACCEPTED), first.path("submissions.region.code"));
        String link = first.header("Link");
        Response second = caller(CITY, "reviewer").urlEncodingEnabled(false)
                .get(link.substring(link.indexOf("/v1/submissions"), link.indexOf('>')));
        assertEquals(List.of(DRAFT), second.path("submissions.region.code"));
        assertEquals(null, second.header("Link"));
    }

    @Test
    void aProvinceListsCitiesAndCountiesInTheOrderOfTheirCodes() {
        prepare();
        List<String> codes = list("420000", "reviewer", "within=420000").extract().path("submissions.region.code");
        assertTrue(codes.containsAll(List.of(CITY, SUBMITTED, "420100")), codes::toString);
        assertEquals(codes.stream().sorted().toList(), codes);
        list(SUBMITTED, "reviewer", "within=" + SUBMITTED).body("submissions", hasSize(0));
    }

    @Test
    void howeverManyRegionsTheDatabaseIsAskedOnce() {
        prepare();
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        list("420000", "reviewer", "within=420000").body("submissions.state", hasItem("submitted"));
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertEquals(1, statements);
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertEquals(Set.of("parameter-required cycle", "unknown-state state", "limit-out-of-range limit"),
                Problems.errors(caller(CITY, "reviewer").get("/v1/submissions?within=" + CITY
                        + "&state=lost&limit=0"), 400));
        assertEquals(Set.of("not-a-whole-number cycle"),
                Problems.errors(caller(CITY, "reviewer").get("/v1/submissions?cycle=now&within=" + CITY), 400));
        assertEquals(Set.of("no-such-cycle"),
                Problems.errors(caller(CITY, "reviewer").get("/v1/submissions?cycle=1999&within=" + CITY), 404));
        assertEquals(Set.of("region-out-of-scope region"),
                Problems.errors(caller(CITY, "reviewer").get("/v1/submissions?cycle=2020&within=420000"), 403));
    }
}
