package luzhi.report.workflow.submission;

import static io.restassured.RestAssured.given;
import static luzhi.report.workflow.submission.SubmissionCalls.address;
import static luzhi.report.workflow.submission.SubmissionCalls.caller;
import static luzhi.report.workflow.submission.SubmissionCalls.declare;
import static luzhi.report.workflow.submission.SubmissionCalls.declareAll;
import static luzhi.report.workflow.submission.SubmissionCalls.log;
import static luzhi.report.workflow.submission.SubmissionCalls.look;
import static luzhi.report.workflow.submission.SubmissionCalls.send;
import static luzhi.report.workflow.submission.SubmissionCalls.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

/** The services are played by stubs that know no figure, so that a region which declared everything may submit. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class SubmissionResourceTest {

    private static final String RETURN = """
            {"comment": "please check", "reasons": [{"item": "10.3", "reason": "minutes are wanting"}]}""";

    @Inject
    Jdbi database;

    StubbedServices services;

    private static void submit(String region) {
        declareAll(region);
        take(region, "reviewer", region, "submit").body("state", equalTo("submitted"));
    }

    @Test
    void aDraftSaysWhatIsInTheWayAndWhatElseIsWorthKnowing() {
        look("659001", "reviewer", "659001").statusCode(200).header("ETag", "\"0\"")
                .body("state", equalTo("draft")).body("number", is(0)).body("revision", is(0))
                .body("$", not(hasKey("since"))).body("actions", empty())
                .body("blocking.code.unique()", contains("declaration-missing"))
                .body("blocking.detail", everyItem(containsString("needs a declaration of 石河子市")))
                .body("blocking.item", hasItem("2.4"))
                .body("warnings.code", hasItem("criterion-unjudged"))
                .body("warnings.findAll { it.code == 'narrative-missing' }.item", hasItem("narrative:14"));
        declareAll("659001");
        caller("659001", "reporter").contentType("text/plain; charset=utf-8").body("minutes")
                .post("/v1/evaluations/2020/659001/evidence?name=minutes.txt&criterion=10.4").then().statusCode(201);
        look("659001", "reviewer", "659001").body("blocking", empty()).body("actions", contains("submit"))
                .body("warnings.code", hasItem("evidence-undated"));
        look("659001", "reporter", "659001").body("actions", empty());
        look("650000", "admin", "659001").body("actions", contains("submit"));
        look("650000", "reviewer", "659001").body("actions", empty());
    }

    @Test
    void aCityGoesAllTheWayOnceItsCountiesHave() {
        String city = "360500";
        declareAll(city);
        look(city, "reviewer", city).body("blocking.item", contains("region:360502", "region:360521"))
                .body("blocking[0].code", equalTo("region-unfinished"))
                .body("blocking[0].detail", containsString("渝水区")).body("actions", empty());
        take(city, "reviewer", city, "submit", "{}").statusCode(409).body("code", equalTo("several-errors"))
                .body("errors.code", everyItem(equalTo("region-unfinished"))).body("errors.size()", is(2));
        for (String county : List.of("360502", "360521")) {
            submit(county);
            take(city, "inspector", county, "accept");
        }
        take(city, "reviewer", "360502", "publish").body("state", equalTo("published"));

        String seal = take(city, "reviewer", city, "submit", "{\"comment\": \"first\"}").statusCode(200)
                .body("number", is(1)).body("revision", is(1)).body("seal.number", is(1))
                .body("by", equalTo("reviewer@360500")).body("actions", contains("withdraw"))
                .body("$", not(hasKey("blocking"))).extract().path("seal.sha256");
        take("360000", "reviewer", city, "return", RETURN).statusCode(200).body("state", equalTo("returned"))
                .body("comment", equalTo("please check")).body("reasons.item", contains("10.3"));
        declare(city, "10.3", "with minutes").statusCode(200);
        take(city, "admin", city, "submit").body("number", is(2)).body("seal.number", is(2))
                .body("seal.sha256", not(equalTo(seal)));
        take("360000", "inspector", city, "accept").body("state", equalTo("accepted"));
        take("360000", "reviewer", city, "publish").body("state", equalTo("published"))
                .body("publication.seal.number", is(2));
        take(city, "reviewer", city, "amend", "{\"comment\": \"10.4 was misread\"}").statusCode(200)
                .body("state", equalTo("amending")).body("publication.seal.number", is(2));
        declare(city, "10.4", "read again").statusCode(200);
        take(city, "reviewer", city, "submit").body("number", is(3)).body("seal.number", is(3))
                .body("publication.seal.number", is(2));
        take("360000", "reviewer", city, "accept");
        take("360000", "reviewer", city, "publish").body("publication.seal.number", is(3));

        log(city, "").body("steps.action", contains("submit", "return", "submit", "accept", "publish", "amend",
                "submit", "accept", "publish"))
                .body("steps.from", contains("draft", "submitted", "returned", "submitted", "accepted", "published",
                        "amending", "submitted", "accepted"))
                .body("steps.to", contains("submitted", "returned", "submitted", "accepted", "published", "amending",
                        "submitted", "accepted", "published"))
                .body("steps.revision", contains(1, 2, 3, 4, 5, 6, 7, 8, 9))
                .body("steps.number", contains(1, 1, 2, 2, 2, 2, 3, 3, 3))
                .body("steps.seal.number", contains(1, 1, 2, 2, 2, 2, 3, 3, 3))
                .body("steps[0].by", equalTo("reviewer@360500")).body("steps[0].comment", equalTo("first"))
                .body("steps[1].by", equalTo("reviewer@360000"))
                .body("steps[1].reasons[0].reason", equalTo("minutes are wanting"))
                .body("steps.at", everyItem(not(empty())));
        String next = log(city, "?limit=4").body("steps.size()", is(4)).extract().header("Link");
        caller(city, "reporter").urlEncodingEnabled(false).get(next.substring(1, next.indexOf('>'))).then()
                .statusCode(200).body("steps.revision", contains(5, 6, 7, 8));
    }

    @Test
    void aWithdrawnSubmissionIsAgainWhatItWas() {
        submit("659002");
        take("659002", "reviewer", "659002", "withdraw").body("state", equalTo("draft")).body("number", is(1));
        take("659002", "reviewer", "659002", "submit");
        take("650000", "reviewer", "659002", "return", RETURN).statusCode(200);
        take("659002", "reviewer", "659002", "submit");
        take("659002", "reviewer", "659002", "withdraw").body("state", equalTo("returned"));
        take("659002", "reviewer", "659002", "submit");
        take("650000", "reviewer", "659002", "accept");
        take("659002", "reviewer", "659002", "amend", "{\"comment\": \"misread\"}").statusCode(200);
        take("659002", "reviewer", "659002", "submit");
        take("659002", "reviewer", "659002", "withdraw").body("state", equalTo("amending"));
    }

    @ParameterizedTest
    @CsvSource({"submit, 659003, inspector", "submit, 650000, reviewer", "withdraw, 659003, inspector",
            "amend, 650000, inspector", "accept, 659003, admin", "accept, 659003, reviewer",
            "return, 659003, inspector",
            "publish, 659003, admin", "publish, 650000, inspector"})
    void aStepOfAnotherOfficeIsRefused(String action, String of, String role) {
        take(of, role, "659003", action, action.equals("return") ? RETURN : "{\"comment\": \"x\"}").statusCode(403)
                .body("code", equalTo("step-not-for-office")).body("detail", containsString("To " + action));
    }

    @Test
    void reportersOnlyRead() {
        for (Action action : Action.values()) {
            take("659003", "reporter", "659003", action.code(), "{}").statusCode(403)
                    .body("code", equalTo("role-missing"));
        }
        look("659003", "reporter", "659003").statusCode(200);
        log("659003", "").body("steps", empty());
        look("659004", "admin", "659003").statusCode(403).body("code", equalTo("region-out-of-scope"));
    }

    @Test
    void whoeverSubmittedAcceptsNothingHimself() {
        declareAll("659004");
        take("650000", "admin", "659004", "submit");
        look("650000", "admin", "659004").body("actions", contains("withdraw"));
        take("650000", "admin", "659004", "accept", "{}").statusCode(403).body("code", equalTo("own-submission"));
        take("650000", "admin", "659004", "return", RETURN).statusCode(403).body("code", equalTo("own-submission"));
        look("100000", "admin", "659004").body("actions", contains("withdraw", "return", "accept"));
        take("100000", "admin", "659004", "accept");
    }

    @ParameterizedTest
    @CsvSource({"withdraw, 659005, reviewer", "amend, 659005, reviewer", "return, 650000, reviewer",
            "accept, 650000, reviewer", "publish, 650000, reviewer"})
    void aStepThatLeadsNowhereFromADraftIsRefused(String action, String of, String role) {
        take(of, role, "659005", action, action.equals("return") ? RETURN : "{\"comment\": \"x\"}").statusCode(409)
                .body("code", equalTo("step-out-of-place"))
                .body("detail", equalTo("To " + action + " it is not possible while the evaluation is a draft"));
        given().auth().oauth2(Tokens.of(of, role)).header("If-Match", "*").contentType("application/json")
                .body(action.equals("return") ? RETURN : "{\"comment\": \"x\"}")
                .post(address("659005") + "/" + action).then().statusCode(409)
                .body("detail", startsWith("评价填报中，不能"));
    }

    @Test
    void aStepNamesTheRevisionItFollows() {
        declareAll("659006");
        send("659006", "reviewer", "659006", "submit", "{}", null).then().statusCode(428)
                .body("code", equalTo("submission-unguarded")).body("detail", containsString("\"0\""));
        send("659006", "reviewer", "659006", "submit", "{}", "\"1\"").then().statusCode(412)
                .body("code", equalTo("submission-changed"));
        send("659006", "reviewer", "659006", "submit", "{}", "\"0\"").then().statusCode(200).header("ETag", "\"1\"");
        send("659006", "reviewer", "659006", "withdraw", "{}", "\"0\"").then().statusCode(412);
    }

    @Test
    void everythingWrongWithAStepIsSaidAtOnce() {
        take("650000", "reviewer", "659007", "return", "{\"comment\": \" \", \"why\": 1}").statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/comment", "/why", "/reasons"));
        take("650000", "reviewer", "659007", "return", "{\"reasons\": []}").statusCode(400)
                .body("code", equalTo("reasons-required"));
        take("650000", "reviewer", "659007", "return", """
                {"reasons": [{"item": "99.9", "reason": "x"}, {"item": "narrative:99", "reason": " "}, "x",
                 {"item": "narrative:10", "reason": "short"}, {"item": "discrepancy:5d0b6ef1a2c49387", "reason": "x"},
                 {"item": "evidence:17", "reason": "x"}, {"item": "10.3"}]}""").statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/reasons/0/item", "/reasons/1/item", "/reasons/1/reason",
                        "/reasons/2", "/reasons/6/reason"));
        take("650000", "reviewer", "659007", "accept", RETURN).statusCode(400)
                .body("code", equalTo("reasons-only-to-return"));
        take("659007", "reviewer", "659007", "amend", "{}").statusCode(400).body("code", equalTo("field-required"));
        take("659007", "reviewer", "659007", "approve", "{}").statusCode(404).body("code", equalTo("no-such-step"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/log"})
    void anUnknownCycleIsSaidToBe(String place) {
        caller("659007", "reviewer").get("/v1/evaluations/1998/659007/submission" + place).then().statusCode(404)
                .body("code", equalTo("no-such-cycle"));
        caller("659007", "reviewer").contentType("application/json").body("{}").header("If-Match", "*")
                .post("/v1/evaluations/1998/659007/submission/submit").then().statusCode(404)
                .body("code", equalTo("no-such-cycle"));
    }

    @Test
    void whatIsSubmittedIsClosedToChangesUntilItIsOpenedAgain() {
        submit("659008");
        declare("659008", "10.3", "other words").statusCode(409).body("code", equalTo("evaluation-submitted"))
                .body("detail", containsString("withdraw it"));
        take("650000", "reviewer", "659008", "accept");
        declare("659008", "10.3", "other words").statusCode(409).body("code", equalTo("evaluation-accepted"))
                .body("detail", containsString("amend it"));
        take("650000", "reviewer", "659008", "publish");
        declare("659008", "10.3", "other words").statusCode(409).body("code", equalTo("evaluation-published"));
        take("659008", "reviewer", "659008", "amend", "{\"comment\": \"other words\"}").statusCode(200);
        declare("659008", "10.3", "other words").statusCode(200);
    }

    @Test
    void anEvaluationOfHalfTheFiguresIsNotSubmitted() {
        declareAll("469001");
        services.fail("staffing", "469001");
        look("469001", "reviewer", "469001").body("blocking.item", contains("service:staffing"))
                .body("blocking[0].code", equalTo("source-silent"));
        take("469001", "reviewer", "469001", "submit", "{}").statusCode(409).body("code", equalTo("source-silent"));
        look("469001", "reviewer", "469001").body("state", equalTo("draft")).body("revision", is(0));
    }

    @Test
    void aContradictionHasToBeAnswered() {
        String growth = "finance.general-public-budget-education-expenditure-growth";
        services.give("finance", "reported", "469002",
                StubbedServices.figure(growth, "469002", "2019", "6.91", "percent", "reported"));
        services.give("finance", "derived", "469002",
                StubbedServices.figure(growth, "469002", "2019", "7.4283", "percent", "derived"));
        declareAll("469002");
        take("469002", "reviewer", "469002", "submit", "{}").statusCode(409)
                .body("code", equalTo("finding-unanswered")).body("detail",
                        containsString("Growth of general public budget expenditure on education"))
                .body("detail", containsString("琼海市, 2019"));
        String item = look("469002", "reviewer", "469002").extract().path("blocking[0].item");
        answer("469002", item, "divided by the new total").statusCode(200);
        take("469002", "reviewer", "469002", "submit");
        answer("469002", item, "on second thoughts").statusCode(409).body("code", equalTo("evaluation-submitted"));
    }

    /** @param item {@code discrepancy:ID} */
    private static ValidatableResponse answer(String region, String item, String explanation) {
        return caller(region, "reporter").contentType("application/json")
                .body("{\"kind\": \"explained\", \"explanation\": \"%s\"}".formatted(explanation))
                .put("/v1/evaluations/2020/" + region + "/discrepancies/" + item.substring("discrepancy:".length()))
                .then();
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswer() {
        declareAll("469005");
        Callable<Response> submission = () -> caller("469005", "reviewer").contentType("application/json").body("{}")
                .header("If-Match", "\"0\"").header("Idempotency-Key", "469005-once")
                .post(address("469005") + "/submit");
        List<String> bodies = IntStream.range(0, 2).mapToObj(time -> call(submission)).map(answer -> {
            assertEquals(200, answer.statusCode(), answer::asString);
            assertEquals("\"1\"", answer.header("ETag"));
            return answer.asString();
        }).toList();
        assertEquals(bodies.get(0), bodies.get(1));
        log("469005", "").body("steps.size()", is(1));
    }

    private static Response call(Callable<Response> request) {
        try {
            return request.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void ofTwoSubmissionsAtOnceOneComesTooLate() throws Exception {
        declareAll("469006");
        assertEquals(Map.of(200, 1, 412, 3), atOnce(4, () -> send("469006", "reviewer", "469006", "submit", "{}",
                "\"0\"")));
        assertEquals(Map.of(200, 1, 409, 3), atOnce(4, () -> send("460000", "reviewer", "469006", "accept", "{}",
                "*")));
        log("469006", "").body("steps.action", contains("submit", "accept")).body("steps.seal.number", contains(1, 1));
    }

    /** How many of several requests at the same moment were answered how. */
    private static Map<Integer, Integer> atOnce(int times, Callable<Response> request) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(times);
        CyclicBarrier start = new CyclicBarrier(times);
        try {
            List<Future<Integer>> answers = callers.invokeAll(IntStream.range(0, times)
                    .<Callable<Integer>>mapToObj(caller -> () -> {
                        start.await();
                        return request.call().statusCode();
                    }).toList());
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses.stream().collect(Collectors.toMap(status -> status, status -> 1, Integer::sum));
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void noStepIsEverChangedInTheDatabase() {
        assertThrows(JdbiException.class,
                () -> database.useHandle(handle -> handle.execute("delete from submission_step")));
    }
}
