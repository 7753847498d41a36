package luzhi.report.workflow.rectification;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;

/** Items from the first to the last, in cities of Ningxia, a city a test. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class RectificationResourceTest {

    private static final String COVERAGE = "infrastructure.inclusive-kindergarten-coverage";
    private static final String EXPENDITURE = "finance.general-public-budget-education-expenditure";
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String DONE = "{\"statement\": \"done\", \"evidence\": [\"" + HASH + "\"]}";
    private static final String FAR = "2199-12-31";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    Jdbi database;

    StubbedServices services;

    private void cover(String region, String percent) {
        services.give("infrastructure", "best", region,
                StubbedServices.figure(COVERAGE, region, "2020", percent, "percent", "reported"));
    }

    @Test
    void anOpenCriterionBecomesAnItemThatKeepsTheVerdictOfThen() {
        cover("640100", "72.5");
        Office city = Office.of("640100", "reporter");
        ValidatableResponse opened = city.open("10.6", null, FAR).statusCode(201).header("ETag", "\"1\"")
                .body("region", equalTo("640100")).body("evaluated", equalTo("640100"))
                .body("shortfall.verdict", equalTo("not-met")).body("shortfall.value.toString()", equalTo("72.5"))
                .body("shortfall.gap.toString()", equalTo("7.5")).body("shortfall.unit", equalTo("percent"))
                .body("state", equalTo("open")).body("status", equalTo("open")).body("act", equalTo("opened"))
                .body("openedBy", equalTo("reporter@640100")).body("openedOn", equalTo(TODAY.toString()));
        int id = opened.extract().path("id");
        opened.header("Location", endsWith("/v1/evaluations/2020/640100/rectifications/" + id));
        cover("640100", "75");
        city.get("/" + id).statusCode(200).header("ETag", "\"1\"")
                .body("shortfall.value.toString()", equalTo("72.5")).body("progress", empty());
        city.get("").statusCode(200).body("rectifications.id", hasItem(id))
                .body("rectifications[0].progress", nullValue());
        city.open("10.6", null, FAR).statusCode(409).body("code", equalTo("rectification-exists"));
    }

    @Test
    void whatIsMetOrCannotBeJudgedOrDoesNotExistHasNoItem() {
        cover("640303", "80");
        Office city = Office.of("640303", "reviewer");
        city.open("10.6", null, FAR).statusCode(409).body("code", equalTo("criterion-not-open"))
                .body("detail", containsString("met"));
        city.open("10.3", null, FAR).statusCode(409).body("code", equalTo("criterion-not-evaluable"));
        city.open("99.9", null, FAR).statusCode(404).body("code", equalTo("no-such-criterion"));
        city.post("", "{\"criterion\": \"\", \"county\": \"x\", \"measures\": \"m\", \"owner\": 5, "
                + "\"deadline\": \"+999999999-12-31\", \"colour\": \"red\"}").statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/criterion", "/county", "/problem", "/owner", "/deadline",
                        "/colour"));
        city.get("").body("rectifications", empty());
    }

    @Test
    void whereACriterionIsAboutEachCountyTheItemIsThatOfOneCounty() {
        services.give("finance", "best", "640300",
                StubbedServices.figure(EXPENDITURE, "640302", "2019", "90.5", "CNY", "reported"),
                StubbedServices.figure(EXPENDITURE, "640302", "2018", "100", "CNY", "reported"),
                StubbedServices.figure(EXPENDITURE, "640303", "2019", "101", "CNY", "reported"),
                StubbedServices.figure(EXPENDITURE, "640303", "2018", "100", "CNY", "reported"));
        Office city = Office.of("640300", "admin");
        city.get("/due").statusCode(200)
                .body("due.find { it.criterion == '4.11' }.region", equalTo("640302"))
                .body("due.find { it.criterion == '4.11' }.regionName", equalTo("利通区"))
                .body("due.find { it.criterion == '4.11' }.shortfall.gap.toString()", equalTo("9.5"))
                .body("due.findAll { it.region == '640303' }", empty())
                .body("sources.status", not(hasItem("failed")));
        city.open("4.11", null, FAR).statusCode(400).body("code", equalTo("county-required"))
                .body("errors[0].pointer", equalTo("/county")).body("detail", containsString("利通区"));
        city.open("4.11", "640402", FAR).statusCode(400).body("code", equalTo("county-not-judged"));
        city.open("4.11", "640303", FAR).statusCode(409).body("code", equalTo("criterion-not-open"));
        int id = city.opened("4.11", "640302", FAR);
        city.get("/due").body("due.findAll { it.criterion == '4.11' }", empty());
        for (Office reader : new Office[]{city, Office.of("640302", "inspector"),
                Office.of("640000", "inspector").at("640302")}) {
            reader.get("/" + id).statusCode(200).body("region", equalTo("640302"))
                    .body("evaluated", equalTo("640300"));
        }
        Office.of("640303", "inspector").get("/" + id).statusCode(404)
                .body("code", equalTo("no-such-rectification"));
    }

    @Test
    void aServiceThatIsDownIsNamedWhereWhatIsDueIsListed() {
        services.fail("infrastructure", "640221");
        Office.of("640221", "reporter").declareOpen("10.4").get("/due").statusCode(200)
                .body("due.criterion", hasItem("10.4"))
                .body("due.find { it.criterion == '10.4' }.shortfall.deadline", equalTo("2020-12-31"))
                .body("sources.find { it.service == 'infrastructure' }.status", equalTo("failed"));
    }

    @Test
    void aNewDeadlineNeedsAReasonAndEveryRevisionStays() {
        Office city = Office.of("640400", "reporter").declareOpen("10.4");
        int id = city.opened("10.4", null, "2199-11-30");
        assertEquals("", replaced(id));
        city.get("/" + id + "/revisions").body("revisions.act", contains("opened"));
        city.change(id, null, "2199-11-30", null).statusCode(428)
                .body("code", equalTo("rectification-revision-required"));
        city.change(id, "\"7\"", "2199-11-30", null).statusCode(412).body("code", equalTo("rectification-changed"));
        city.change(id, "\"1\"", "2199-12-15", null).statusCode(400).body("code", equalTo("deadline-reason-required"))
                .body("errors[0].pointer", equalTo("/reason"));
        city.change(id, "\"1\"", "2199-12-15", "no builder").statusCode(200).header("ETag", "\"2\"")
                .body("deadline", equalTo("2199-12-15")).body("remark", equalTo("no builder"))
                .body("person", equalTo("the deputy head"));
        city.change(id, null, "2199-12-15", null).statusCode(200).header("ETag", "\"2\"");
        city.get("/" + id + "/revisions").statusCode(200).body("revisions.act", contains("opened", "changed"))
                .body("revisions.deadline", contains("2199-11-30", "2199-12-15"))
                .body("revisions.recordedBy", contains("reporter@640400", "reporter@640400"))
                .body("revisions.daysLate", contains(nullValue(), nullValue()));
        assertEquals("opened", replaced(id));
    }

    /** The acts of revisions that are no longer the present one. */
    private String replaced(int id) {
        return database.withHandle(handle -> handle.createQuery(
                "select coalesce(string_agg(act, ', ' order by revision), '') from rectification_history where id = :id")
                .bind("id", id).mapTo(String.class).one());
    }

    @Test
    void progressIsAddedAndNeverChanged() {
        Office county = Office.of("640402", "reporter").declareOpen("10.4");
        int id = county.opened("10.4", null, FAR);
        county.post("/" + id + "/progress", """
                {"date": "%s", "report": "half of it", "percent": 50.5, "value": "1.20"}""".formatted(TODAY))
                .statusCode(201).body("number", is(1)).body("percent.toString()", equalTo("50.5"))
                .body("value.toString()", equalTo("1.20")).body("recordedBy", equalTo("reporter@640402"));
        county.post("/" + id + "/progress", "{\"date\": \"" + TODAY + "\", \"report\": \"all of it\"}")
                .statusCode(201).body("number", is(2)).body("percent", nullValue());
        for (LocalDate day : new LocalDate[]{TODAY.plusDays(1), TODAY.minusDays(1)}) {
            county.post("/" + id + "/progress", "{\"date\": \"" + day + "\", \"report\": \"x\"}").statusCode(400)
                    .body("code", equalTo("report-out-of-time"));
        }
        county.post("/" + id + "/progress", "{\"date\": \"x\", \"percent\": 100.01, \"value\": \"1e3\"}")
                .statusCode(400).body("errors.code", containsInAnyOrder("invalid-date", "field-required",
                        "percent-out-of-range", "not-a-decimal"));
        county.get("/" + id).body("progress.report", contains("half of it", "all of it"))
                .body("revision", is(1));
        assertThrows(JdbiException.class,
                () -> database.useHandle(handle -> handle.execute("update rectification_progress set report = ''")));
    }

    @Test
    void anItemIsClosedWithEvidenceAndConfirmedFromAbove() {
        Office city = Office.of("640500", "reporter").declareOpen("10.4");
        Office province = Office.of("640000", "reviewer").at("640500");
        int id = city.opened("10.4", null, FAR);
        city.step(id, "close", "\"1\"", "{\"statement\": \"done\", \"evidence\": []}").statusCode(400)
                .body("code", equalTo("list-out-of-size"));
        city.step(id, "close", "\"1\"",
                "{\"statement\": \"done\", \"evidence\": [\"a.pdf\", \"" + HASH + "\", \"" + HASH
                        + "\"]}")
                .statusCode(400).body("errors.code", contains("invalid-evidence", "listed-twice"))
                .body("errors.pointer", contains("/evidence/0", "/evidence/2"));
        city.step(id, "close", "\"1\"", DONE).statusCode(400).body("code", equalTo("no-such-closing-evidence"))
                .body("errors[0].pointer", equalTo("/evidence/0"));
        city.close(id, "\"1\"", null).statusCode(400).body("code", equalTo("closed-though-not-met"))
                .body("errors[0].pointer", equalTo("/despite"));
        city.declareMet("10.4");
        city.close(id, null, null).statusCode(428);
        city.close(id, "\"1\"", null).statusCode(200).header("ETag", "\"2\"")
                .body("state", equalTo("closed")).body("closing.verdict", equalTo("met"))
                .body("closing.evidence", contains(String.valueOf(city.file("10.4"))))
                .body("closing.by", equalTo("reporter@640500"));
        city.step(id, "close", "\"2\"", DONE).statusCode(409).body("code", equalTo("rectification-closed"));
        city.change(id, "\"2\"", FAR, null).statusCode(409);
        city.post("/" + id + "/progress", "{\"date\": \"" + TODAY + "\", \"report\": \"x\"}").statusCode(409);
        city.open("10.4", null, FAR).statusCode(409).body("code", equalTo("criterion-not-open"));
        Office.of("640500", "reviewer").step(id, "confirm", "\"2\"", "{}").statusCode(403)
                .body("code", equalTo("rectification-judged-from-above"));
        province.step(id, "confirm", "\"1\"", "{}").statusCode(412);
        province.step(id, "confirm", "\"2\"", "{\"comment\": \"seen on the spot\"}").statusCode(200)
                .body("state", equalTo("confirmed")).body("remark", equalTo("seen on the spot"))
                .body("closing.statement", equalTo("done")).body("recordedBy", equalTo("reviewer@640000"));
        province.step(id, "reopen", "\"3\"", "{\"reason\": \"x\"}").statusCode(409)
                .body("code", equalTo("rectification-confirmed"));
        city.get("?status=confirmed").body("rectifications.id", hasItem(id));
    }

    @Test
    void whoIsNotSatisfiedReopensAndTheClosingStaysInHistory() {
        Office county = Office.of("640502", "reviewer").declareOpen("10.4");
        Office city = Office.of("640500", "inspector").at("640502");
        int id = county.opened("10.4", null, FAR);
        county.close(id, "\"1\"", "the last one is being sold")
                .statusCode(200).body("closing.despite", equalTo("the last one is being sold"))
                .body("closing.verdict", equalTo("in-progress"));
        city.step(id, "reopen", "\"2\"", "{}").statusCode(400).body("code", equalTo("field-required"));
        city.step(id, "reopen", "\"2\"", "{\"reason\": \"no stamp\"}").statusCode(200).body("state", equalTo("open"))
                .body("closing", nullValue()).body("remark", equalTo("no stamp"));
        county.declareMet("10.4");
        county.close(id, "\"3\"", null).statusCode(200);
        city.get("/" + id + "/revisions").body("revisions.act", contains("opened", "closed", "reopened", "closed"))
                .body("revisions[1].closing.despite", equalTo("the last one is being sold"));
        city.step(id, "confirm", "\"4\"", "{}").statusCode(200);
        assertThrows(JdbiException.class,
                () -> database.useHandle(handle -> handle.execute("delete from rectification_history")));
    }

    @Test
    void whoeverClosedForTheCountyDoesNotConfirmIt() {
        Office.of("640522", "reporter").declareOpen("10.4");
        Office city = Office.of("640500", "admin").at("640522");
        int id = city.opened("10.4", null, FAR);
        city.close(id, "*", "the county says so").statusCode(200);
        city.step(id, "confirm", "*", "{}").statusCode(403).body("code", equalTo("rectification-closed-by-oneself"));
        Office.of("640000", "admin").at("640522").step(id, "confirm", "*", "{}").statusCode(200);
    }

    @Test
    void aConfirmedItemMakesRoomForANextOne() {
        cover("640121", "70");
        Office county = Office.of("640121", "reporter");
        int first = county.opened("10.6", null, FAR);
        county.close(first, "\"1\"", "d").statusCode(200);
        county.open("10.6", null, FAR).statusCode(409).body("code", equalTo("rectification-exists"));
        Office.of("640100", "reviewer").at("640121").step(first, "confirm", "\"2\"", "{}").statusCode(200);
        county.get("/due").body("due.criterion", hasItem("10.6"));
        assertEquals(false, county.opened("10.6", null, FAR) == first);
    }

    @Test
    void aRepeatedRequestWithTheSameKeyIsDoneOnceWhateverBecameOfTheFigures() {
        cover("640122", "70");
        Office county = Office.of("640122", "reporter");
        String body = """
                {"criterion": "10.6", "problem": "p", "measures": "m", "owner": "o", "deadline": "2199-12-31"}""";
        String path = "/v1/evaluations/2020/640122/rectifications";
        int first = county.request().header("Idempotency-Key", "twice").body(body).post(path).then().statusCode(201)
                .extract().path("id");
        cover("640122", "81");
        county.request().header("Idempotency-Key", "twice").body(body).post(path).then().statusCode(201)
                .body("id", is(first));
        county.request().header("Idempotency-Key", "twice").body(body.replace("\"m\"", "\"n\"")).post(path).then()
                .statusCode(409).body("code", equalTo("idempotency-key-reused"));
        county.get("").body("rectifications.id", contains(first));
    }

    @Test
    void anItemIsOverdueOnceItsDeadlineHasPassed() {
        Office county = Office.of("640181", "reporter").declareOpen("10.4");
        int late = county.opened("10.4", null, TODAY.minusDays(3).toString());
        county.get("/" + late).body("status", equalTo("overdue")).body("daysLate", is(3))
                .body("state", equalTo("open"));
        county.get("?status=overdue").body("rectifications.id", contains(late));
        county.get("?status=open").body("rectifications.id", contains(late));
        county.change(late, "*", TODAY.toString(), "later").statusCode(200).body("status", equalTo("open"))
                .body("daysLate", is(0));
        county.get("?status=overdue").body("rectifications", empty());
        county.get("?status=late").statusCode(400).body("code", equalTo("unknown-status"));
    }

    @Test
    void aLongListComesInPages() {
        Office city = Office.of("640200", "reporter");
        for (String county : new String[]{"640202", "640205"}) {
            Office.of(county, "reporter").declareOpen("10.4").opened("10.4", null, FAR);
        }
        String next = city.get("?limit=1").statusCode(200).body("rectifications.region", contains("640202")).extract()
                .header("Link");
        city.request().urlEncodingEnabled(false).get(next.substring(1, next.indexOf('>'))).then().statusCode(200)
                .body("rectifications.region", contains("640205")).header("Link", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"eA", "x", "AAo1"})
    void aPageBeginsWhereAPageEnded(String after) {
        Office.of("640200", "reporter").get("?after=" + after).statusCode(400).body("code", equalTo("unknown-cursor"));
    }

    @Test
    void whoeverOpensWhatIsBeingOpenedWaitsAndIsToldSo() {
        Office county = Office.of("640324", "reporter").declareOpen("10.4");
        CompletableFuture<ValidatableResponse> second;
        try (Handle first = database.open()) {
            first.begin();
            first.execute("""
                    insert into rectification (cycle, region, evaluated, criterion, verdict, problem, measures, owner,
                        deadline, state, act, opened_on, opened_by, revision, recorded_at, recorded_by)
                    values (2020, '640324', '640324', '10.4', 'not-met', 'p', 'm', 'o', '2199-12-31', 'open', 'opened',
                        '2020-11-01', 'x', 1, now(), 'x')""");
            second = CompletableFuture.supplyAsync(() -> county.open("10.4", null, FAR));
            await().until(() -> waiting() > 0);
            first.commit();
        }
        second.join().statusCode(409).body("code", equalTo("rectification-exists"));
        county.get("").statusCode(200).body("rectifications.openedBy", contains("x"));
    }

    private int waiting() {
        return database.withHandle(handle -> handle.createQuery("""
                select count(*) from pg_locks where not granted and locktype = 'transactionid'""")
                .mapTo(Integer.class).one());
    }

    @Test
    void ofThoseWhoOpenTheSameAtOnceOneIsHeardAndTheOthersAreToldSo() {
        Office county = Office.of("640424", "reporter").declareOpen("10.4");
        List<Integer> answers = IntStream.range(0, 4).parallel()
                .mapToObj(each -> county.open("10.4", null, FAR).extract().statusCode()).sorted().toList();
        assertEquals(List.of(201, 409, 409, 409), answers);
    }

    @Test
    void twoWhoCloseAtTheSameTimeDoNotBothSucceed() {
        Office county = Office.of("640323", "reporter").declareOpen("10.4");
        int id = county.opened("10.4", null, FAR);
        county.declareMet("10.4");
        String done = "{\"statement\": \"done\", \"evidence\": [\"" + county.file("10.4") + "\"]}";
        long succeeded = IntStream.range(0, 4).parallel()
                .map(each -> county.step(id, "close", "\"1\"", done).extract().statusCode()).filter(code -> code == 200)
                .count();
        assertEquals(1, succeeded);
        county.get("/" + id).body("revision", is(2)).body("id", greaterThan(0));
    }
}
