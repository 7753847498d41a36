package luzhi.report.assessment.evaluation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Tokens;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class EvaluationResourceTest {

    private static RequestSpecification city() {
        return given().auth().oauth2(Tokens.of("620700", "reporter")).header("Accept-Language", "en");
    }

    private static JsonPath shown(String query) {
        return city().get("/v1/evaluations/2020/620700" + query).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void tasksAloneAreShownWithCountsThatAgreeWithTheCriteria() {
        JsonPath full = shown("");
        JsonPath tasks = shown("?detail=tasks");
        for (String kept : List.of("completedTasks", "totalTasks", "notice", "asOf", "findingCounts", "tasks.number",
                "tasks.title", "tasks.status", "tasks.verdicts", "tasks.advisoryVerdicts", "sources.service")) {
            assertEquals(full.<Object>get(kept), tasks.<Object>get(kept), kept);
        }
        assertEquals(List.of(), tasks.getList("tasks.criteria.flatten()"));
        assertEquals(List.of(), tasks.getList("findings"));
        List<Map<String, Integer>> counts = full.getList("tasks.verdicts");
        for (int task = 0; task < counts.size(); task++) {
            List<String> verdicts = full.getList("tasks[" + task + "].criteria.findAll { !it.advisory }.verdict");
            assertEquals(
                    verdicts.stream().collect(Collectors.groupingBy(each -> each, Collectors.summingInt(each -> 1))),
                    counts.get(task));
        }
        assertTrue(counts.stream().anyMatch(each -> each.containsKey("not-evaluable")), counts::toString);
    }

    @Test
    void criteriaAreShownWithoutWhatTheyRestOn() {
        JsonPath full = shown("");
        JsonPath criteria = shown("?detail=criteria");
        assertFalse(full.getList("tasks.criteria.flatten().facts").stream().allMatch(Objects::isNull));
        assertTrue(criteria.getList("tasks.criteria.flatten().facts").stream().allMatch(Objects::isNull));
        for (String kept : List.of("id", "verdict", "value", "target", "gap", "because", "deadline")) {
            assertEquals(full.<Object>get("tasks.criteria.flatten()." + kept),
                    criteria.<Object>get("tasks.criteria.flatten()." + kept), kept);
        }
        assertEquals(List.of(), criteria.getList("findings"));
        assertEquals(full.<Object>get("tasks"), shown("?detail=full").<Object>get("tasks"));
    }

    @Test
    void oneTaskMayBeShownByItself() {
        city().get("/v1/evaluations/2020/620700?task=4").then().statusCode(200).body("tasks.number", contains(4))
                .body("totalTasks", is(14)).body("tasks[0].criteria.id", hasItems("4.1"));
        city().get("/v1/evaluations/2020/620700?task=4&detail=tasks").then().statusCode(200)
                .body("tasks.number", contains(4)).body("tasks[0].criteria", empty());
        assertEquals(Set.of("no-such-task"),
                Problems.errors(city().get("/v1/evaluations/2020/620700?task=15"), 404));
        assertEquals(Set.of("unknown-detail detail", "not-a-whole-number task"),
                Problems.errors(city().get("/v1/evaluations/2020/620700?task=four&detail=all"), 400));
    }

    @Test
    void theDayMayBeChosenAndHasToBeADate() {
        city().get("/v1/evaluations/2020/620700?asOf=2021-02-03").then().statusCode(200)
                .body("asOf", equalTo("2021-02-03"));
        city().get("/v1/evaluations/2020/620700?asOf=2021-02-30").then().statusCode(400)
                .body("code", equalTo("invalid-date"));
    }

    @Test
    void anUnknownCycleOrRegionIsSaidToBe() {
        city().get("/v1/evaluations/1998/620700").then().statusCode(404).body("code", equalTo("no-such-cycle"));
        city().get("/v1/evaluations/2020/620799").then().statusCode(400).body("code", equalTo("unknown-region"));
    }

    @Test
    void aCycleIsShownWithItsBasesAndThresholds() {
        city().get("/v1/cycles/2020").then().statusCode(200)
                .body("cycle", is(2020))
                .body("tasks.size()", is(14))
                .body("tasks.criteria.flatten().basis", everyItem(is(org.hamcrest.Matchers.not(""))))
                .body("thresholds.values.flatten().source", everyItem(is(org.hamcrest.Matchers.not(""))));
    }
}
