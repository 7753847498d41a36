package luzhi.report.assessment.cycle;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

/** The nation and two provinces, Gansu and Beijing, each with rules of its own. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class CyclesOfProvincesTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2082);

    private static final String NATION = "100000";
    private static final String GANSU = "620000";
    private static final String ZHANGYE = "620700";
    private static final String COUNTY_OF_ZHANGYE = "620702";
    private static final String BEIJING = "110000";
    private static final String DISTRICT_OF_BEIJING = "110101";

    private static final String DOCUMENT = """
            {"cycle": %1$d, "title": {"zh": "年度", "en": "%2$s"}, "reporting-date": "{year}-10-31", "tasks": [{"number": 1,
             "title": {"zh": "任务", "en": "Task"}, "criteria": [{"id": "1.1", "title": {"zh": "声明", "en": "Declared"},
             "basis": "规", "is-declared": true}]}]}""";
    private static final String OVERLAY = """
            {"cycle": %1$d, "based-on": %2$d, "title": {"zh": "年度", "en": "%3$s"}, "tasks": [{"number": 2,
             "title": {"zh": "本省任务", "en": "Own task"}, "criteria": [{"id": "2.1", "title": {"zh": "本省", "en": "Own"},
             "basis": "规", "is-declared": true}]}]}""";

    private int year;

    @BeforeEach
    void takeAYear() {
        year = YEAR.incrementAndGet();
    }

    private static RequestSpecification caller(String region, String role) {
        return given().auth().oauth2(Tokens.of(region, role)).header("Accept-Language", "en");
    }

    private static ValidatableResponse put(String region, int year, String document, String ifMatch) {
        RequestSpecification request = caller(region, "admin").contentType("application/json").body(document);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/v1/cycles/" + year).then();
    }

    private ValidatableResponse put(String region, String title, String ifMatch) {
        return put(region, year, DOCUMENT.formatted(year, title), ifMatch);
    }

    private ValidatableResponse overlay(String region, String title, String ifMatch) {
        return put(region, year, OVERLAY.formatted(year, year, title), ifMatch);
    }

    private ValidatableResponse get(String region, String further) {
        return caller(region, "reporter").get("/v1/cycles/" + year + further).then();
    }

    private ValidatableResponse evaluation(String region) {
        return caller(region, "reporter").get("/v1/evaluations/" + year + "/" + region).then().statusCode(200);
    }

    @Test
    void aProvinceIsJudgedByItsOwnVersionAndTheOthersByTheNationalOne() {
        put(NATION, "Nation", null).statusCode(201).body("region", equalTo(NATION))
                .header("ETag", "\"100000-1\"");
        overlay(GANSU, "Gansu", null).statusCode(201).body("region", equalTo(GANSU)).body("version", is(1))
                .body("replaces", is(0)).body("changes.fields", contains("title"))
                .body("changes.criteria.added", contains("2.1")).header("ETag", "\"620000-1\"");
        for (String judged : new String[]{ZHANGYE, COUNTY_OF_ZHANGYE}) {
            evaluation(judged).body("rulesRegion", equalTo(GANSU)).body("rulesVersion", is(1))
                    .body("tasks.criteria.id.flatten()", contains("1.1", "2.1"));
            get(judged, "").body("title.en", equalTo("Gansu")).body("region", equalTo(GANSU));
        }
        evaluation(DISTRICT_OF_BEIJING).body("rulesRegion", equalTo(NATION))
                .body("tasks.criteria.id.flatten()", contains("1.1"));
        get(DISTRICT_OF_BEIJING, "").body("title.en", equalTo("Nation")).body("region", equalTo(NATION));

        put(BEIJING, "Beijing", null).statusCode(201).body("version", is(1));
        evaluation(DISTRICT_OF_BEIJING).body("rulesRegion", equalTo(BEIJING));
        get(ZHANGYE, "").body("title.en", equalTo("Gansu"));
        get(NATION, "").body("title.en", equalTo("Nation"));
    }

    @Test
    void aNationalVersionChangesNoProvinceThatHasItsOwn() {
        put(NATION, "Nation", null).statusCode(201);
        overlay(GANSU, "Gansu", null).statusCode(201);
        put(NATION, year, DOCUMENT.formatted(year, "Nation anew").replace("1.1", "1.2"), "\"100000-1\"")
                .statusCode(200).body("version", is(2)).body("replaces", is(1));
        evaluation(ZHANGYE).body("rulesVersion", is(1)).body("tasks.criteria.id.flatten()", contains("1.1", "2.1"));
        evaluation(DISTRICT_OF_BEIJING).body("rulesVersion", is(2)).body("tasks.criteria.id.flatten()",
                contains("1.2"));
        get(GANSU, "/versions").body("versions.basedOn.region", contains(NATION))
                .body("versions.basedOn.version", contains(1)).body("versions.basedOn.cycle", contains(year));
        overlay(GANSU, "Gansu", "\"620000-1\"").statusCode(200).body("stored", is(true))
                .body("changes.criteria.added", contains("1.2")).body("changes.criteria.removed", contains("1.1"));
        get(GANSU, "/versions").body("versions.version", contains(1, 2))
                .body("versions.basedOn.version", contains(1, 2)).body("versions.region", contains(GANSU, GANSU));
    }

    @Test
    void whatAProvincePutsIsItsOwnAlsoWhereItSaysWhatTheNationSays() {
        put(NATION, "All", null).statusCode(201);
        put(GANSU, "All", null).statusCode(201).body("stored", is(true)).body("changes.criteria.added", empty());
        put(GANSU, "All", null).statusCode(200).body("stored", is(false)).body("version", is(1))
                .header("ETag", "\"620000-1\"");
        put(NATION, "All anew", "\"100000-1\"").statusCode(200);
        get(ZHANGYE, "").body("title.en", equalTo("All"));
    }

    @Test
    void theNationalVersionAsItIsShownCanBePutByAProvince() {
        put(NATION, "Nation", null).statusCode(201);
        String shown = get(GANSU, "").body("region", equalTo(NATION)).extract().asString();
        put(GANSU, year, shown.replace("Nation", "Gansu"), "\"100000-1\"").statusCode(201)
                .body("region", equalTo(GANSU))
                .body("changes.fields", contains("title"));
        get(GANSU, "").body("region", equalTo(GANSU)).body("version", is(1));
    }

    @Test
    void aReportSaysWhetherItIsByNationalOrProvincialRules() {
        put(NATION, "Nation", null).statusCode(201);
        overlay(GANSU, "Gansu", null).statusCode(201);
        report(COUNTY_OF_ZHANGYE).body("rulesRegion", equalTo(GANSU)).body(
                "body.findAll { it.runs }.runs.text.flatten()",
                hasItem(containsString("对照省级评价标准（第1版）")));
        report(DISTRICT_OF_BEIJING).body("rulesRegion", equalTo(NATION)).body(
                "body.findAll { it.runs }.runs.text.flatten()",
                hasItem(containsString("对照国家评价标准（第1版）")));
    }

    private ValidatableResponse report(String region) {
        return caller(region, "reporter").get("/v1/evaluations/" + year + "/" + region + "/report?format=json").then()
                .statusCode(200);
    }

    @Test
    void anotherYearIsTheOneThatJudgesTheProvinceThen() {
        put(NATION, "Nation", null).statusCode(201);
        overlay(GANSU, "Gansu", null).statusCode(201);
        int next = YEAR.incrementAndGet();
        String further = "{\"cycle\": %d, \"based-on\": %d}".formatted(next, year);
        put(GANSU, next, further, null).statusCode(201);
        put(BEIJING, next, further, null).statusCode(201);
        caller(GANSU, "reporter").get("/v1/cycles/" + next + "/versions").then()
                .body("versions.basedOn.region", contains(GANSU)).body("versions.basedOn.cycle", contains(year));
        caller(BEIJING, "reporter").get("/v1/cycles/" + next + "/versions").then()
                .body("versions.basedOn.region", contains(NATION));
        put(GANSU, year, further.replace(String.valueOf(year), "x").replace(String.valueOf(next),
                String.valueOf(year)).replace("x", String.valueOf(next)), "\"620000-1\"").statusCode(400)
                .body("code", equalTo("base-in-circle"));
        caller(NATION, "reporter").get("/v1/cycles/" + next).then().statusCode(404)
                .body("code", equalTo("no-such-cycle"));
    }

    @Test
    void onlyAProvinceMayBeBasedOnTheSameYear() {
        overlay(GANSU, "Gansu", null).statusCode(400).body("code", equalTo("no-such-base"))
                .body("errors[0].pointer", equalTo("/based-on"));
        put(NATION, "Nation", null).statusCode(201);
        overlay(NATION, "Nation", "\"100000-1\"").statusCode(400).body("code", equalTo("base-in-circle"));
        overlay(GANSU, "Gansu", null).statusCode(201);
    }

    @Test
    void aTagIsOfOneOwner() {
        put(NATION, "Nation", null).statusCode(201);
        put(GANSU, "Gansu", "\"100000-2\"").statusCode(412).body("code", equalTo("cycle-changed"));
        put(GANSU, "Gansu", "\"100000-1\"").statusCode(201);
        put(GANSU, "Gansu anew", "\"100000-1\"").statusCode(412).body("code", equalTo("cycle-changed"));
        put(GANSU, "Gansu anew", null).statusCode(428).body("code", equalTo("cycle-exists"));
        put(NATION, "Nation anew", "\"620000-1\"").statusCode(412);
        put(GANSU, "Gansu anew", "\"620000-1\"").statusCode(200).header("ETag", "\"620000-2\"");
        get(GANSU, "?version=1").header("ETag", "\"620000-1\"").body("title.en", equalTo("Gansu"));
        get(GANSU, "/versions/2").header("ETag", "\"620000-2\"");
    }

    @Test
    void aTrialComparesWithWhatJudgesTheProvinceAndStoresNothing() {
        put(NATION, "Nation", null).statusCode(201);
        caller(GANSU, "admin").contentType("application/json").body(OVERLAY.formatted(year, year, "Gansu"))
                .put("/v1/cycles/" + year + "?dryRun=true").then().statusCode(200).body("stored", is(false))
                .body("version", is(1)).body("region", equalTo(GANSU)).header("ETag", nullValue())
                .body("changes.criteria.added", contains("2.1")).body("changes.criteria.removed", empty());
        get(GANSU, "").body("region", equalTo(NATION));
    }

    @Test
    void groupsOfAProvinceListItsOwnRegionsAndThoseOfTheBase() {
        String grouped = DOCUMENT.formatted(year, "Grouped").replace("\"is-declared\": true", """
                "let": {"poor": "group.poor"}, "where": "poor = 1", "is-declared": true""").replace("\"tasks\"", """
                "region-groups": [{"id": "poor", "title": {"zh": "县", "en": "Counties"}, "source": "名单",
                 "regions": ["110101", "620702"]}], "tasks\"""");
        put(GANSU, year, grouped, null).statusCode(400)
                .body("errors.code", contains("group-member-elsewhere"))
                .body("errors.pointer", contains("/region-groups/0/regions/0"));
        put(GANSU, year, grouped.replace("\"110101\", ", ""), null).statusCode(201);
        put(NATION, year, grouped, null).statusCode(201);
        String regrouped = """
                {"cycle": %d, "based-on": %d, "region-groups": [{"id": "poor", "title": {"zh": "县", "en": "Counties"},
                 "source": "名单", "regions": ["110101", "620702", "620721", "%s"]}]}""";
        put(GANSU, year, regrouped.formatted(year, year, "110102"), "\"620000-1\"").statusCode(400)
                .body("errors.pointer", contains("/region-groups/0/regions/3"));
        put(GANSU, year, regrouped.formatted(year, year, "620722"), "\"620000-1\"").statusCode(200);
    }

    @Test
    void aRankingIsByTheRulesOfWhereverAllOfItLies() {
        put(NATION, "Nation", null).statusCode(201);
        overlay(GANSU, "Gansu", null).statusCode(201);
        caller(GANSU, "reporter").get("/v1/evaluations/" + year + "?within=" + GANSU).then().statusCode(200)
                .body("rulesRegion", equalTo(GANSU)).body("rulesVersion", is(1))
                .body("regions.totalTasks.unique()", contains(2));
        caller(NATION, "reporter").get("/v1/evaluations/" + year + "?level=province&within=" + NATION).then()
                .statusCode(200).body("rulesRegion", equalTo(NATION)).body("regions.totalTasks.unique()", contains(1))
                .body("regions.region", hasItems(GANSU, BEIJING));
    }

    @Test
    void whateverNamesACriterionOrATaskIsHeldAgainstTheRulesOfItsRegion() {
        put(NATION, "Nation", null).statusCode(201);
        overlay(GANSU, "Gansu", null).statusCode(201);
        statuses(COUNTY_OF_ZHANGYE, 200, 200);
        statuses(DISTRICT_OF_BEIJING, 404, 400);
    }

    /** Of what is about the criterion and the task that only Gansu has. */
    private void statuses(String region, int named, int asked) {
        String evaluation = "/v1/evaluations/" + year + "/" + region;
        caller(region, "reporter").contentType("application/json").body("""
                {"declared": true, "statement": "已完成", "source": {"document": "台账"}}""")
                .put(evaluation + "/declarations/2.1").then().statusCode(named);
        caller(region, "reporter").contentType("application/json").body("{\"achievements\": \"已完成\"}")
                .put(evaluation + "/narratives/2").then().statusCode(named);
        caller(NATION, "inspector").contentType("application/json").body("{\"verdict\": \"met\", \"opinion\": \"属实\"}")
                .put(evaluation + "/inspection/2.1").then().statusCode(named);
        caller(region, "reporter").get(evaluation + "/criteria/2.1/trace").then().statusCode(named);
        caller(region, "reporter").get(evaluation + "/evidence?criterion=2.1").then().statusCode(asked);
        caller(region, "reporter").contentType("text/plain; charset=utf-8").body("会议纪要")
                .post(evaluation + "/evidence?name=minutes.txt&dated=2000-01-01&criterion=2.1").then()
                .statusCode(asked == 200 ? 201 : asked);
    }

    @Test
    void evidenceOfManyRegionsIsFlaggedByTheRulesOfEach() {
        put(NATION, "Nation", null).statusCode(201);
        overlay(GANSU, "Gansu", null).statusCode(201);
        for (String region : new String[]{COUNTY_OF_ZHANGYE, DISTRICT_OF_BEIJING}) {
            caller(region, "reporter").contentType("text/plain; charset=utf-8").body("纪要" + region)
                    .post("/v1/evaluations/" + year + "/" + region
                            + "/evidence?name=minutes.txt&dated=2000-01-01&criterion=1.1")
                    .then().statusCode(201);
        }
        put(GANSU, year, DOCUMENT.formatted(year, "Gansu").replace("1.1", "3.1"), "\"620000-1\"").statusCode(200);
        String filed = "evidence.find { it.region == '%s' }.flags.backs";
        caller(NATION, "reporter").get("/v1/evaluations/" + year + "/" + NATION + "/evidence").then().statusCode(200)
                .body(filed.formatted(COUNTY_OF_ZHANGYE), empty())
                .body(filed.formatted(DISTRICT_OF_BEIJING), contains("1.1"));
    }

    @Test
    void itemsOfManyRegionsAreCalledByTheRulesOfEach() {
        put(NATION, "Nation", null).statusCode(201);
        put(GANSU, year, DOCUMENT.formatted(year, "Gansu").replace("Declared", "Stated"), null).statusCode(201);
        String month = YearMonth.now(ZoneId.of("Asia/Shanghai")).toString();
        for (String region : new String[]{COUNTY_OF_ZHANGYE, DISTRICT_OF_BEIJING}) {
            declare(region, "1.1", false);
            caller(region, "reporter").contentType("application/json")
                    .body("""
                            {"criterion": "1.1", "problem": "未完成", "measures": "逐项完成", "owner": "县政府", "deadline": "2199-12-31"}""")
                    .post("/v1/evaluations/" + year + "/" + region + "/rectifications").then().statusCode(201);
        }
        String title = "items.find { it.cycle == " + year + " && it.region == '%s' }.title";
        caller(NATION, "reporter").get("/v1/rectifications?within=" + NATION + "&month=" + month).then().statusCode(200)
                .body(title.formatted(COUNTY_OF_ZHANGYE), equalTo("Stated"))
                .body(title.formatted(DISTRICT_OF_BEIJING), equalTo("Declared"));
    }

    @Test
    void aYearThatOnlyOneProvinceHasIsThereForThatOneAlone() {
        put(GANSU, "Gansu", null).statusCode(201).body("changes.criteria.added", contains("1.1"));
        for (String about : new String[]{"", "/declarations", "/discrepancies", "/checks", "/submission",
                "/submission/log", "/seals", "/narratives", "/evidence", "/inspection", "/gaps"}) {
            String address = "/v1/evaluations/" + year + "/%s" + about;
            assertEquals(200,
                    caller(COUNTY_OF_ZHANGYE, "reviewer").get(address.formatted(COUNTY_OF_ZHANGYE)).statusCode(),
                    about);
            caller(DISTRICT_OF_BEIJING, "reviewer").get(address.formatted(DISTRICT_OF_BEIJING)).then().statusCode(404)
                    .body("code", equalTo("no-such-cycle"));
        }
        caller(DISTRICT_OF_BEIJING, "reporter").get("/v1/cycles").then().body("cycles.cycle", not(hasItem(year)));
        caller(ZHANGYE, "reporter").get("/v1/cycles").then().body("cycles.cycle", hasItem(year));
    }

    @Test
    void aSealNamesWhoseRulesItIsByAndStaysWhatItWas() {
        put(NATION, "Nation", null).statusCode(201);
        submit(COUNTY_OF_ZHANGYE, "1.1");
        submit(DISTRICT_OF_BEIJING, "1.1");
        overlay(GANSU, "Gansu", null).statusCode(201);
        submit("620721", "1.1", "2.1");
        sealed(COUNTY_OF_ZHANGYE, NATION, 1);
        sealed(DISTRICT_OF_BEIJING, NATION, 1);
        sealed("620721", GANSU, 2);
    }

    private void submit(String region, String... criteria) {
        String evaluation = "/v1/evaluations/" + year + "/" + region;
        for (String criterion : criteria) {
            declare(region, criterion, true);
        }
        caller(region, "reviewer").contentType("application/json").header("If-Match", "*").body("{}")
                .post(evaluation + "/submission/submit").then().statusCode(200).body("state", equalTo("submitted"));
    }

    private void declare(String region, String criterion, boolean declared) {
        caller(region, "reporter").contentType("application/json").body("""
                {"declared": %s, "statement": "台账所载", "source": {"document": "台账"}}""".formatted(declared))
                .put("/v1/evaluations/" + year + "/" + region + "/declarations/" + criterion).then().statusCode(200);
    }

    private void sealed(String region, String owner, int tasks) {
        String seals = "/v1/evaluations/" + year + "/" + region + "/seals";
        int number = caller(region, "reviewer").get(seals).then().statusCode(200).extract().path("seals[-1].number");
        caller(region, "reviewer").get(seals + "/" + number).then().statusCode(200).body("rules.region", equalTo(owner))
                .body("rules.version", is(1)).body("totalTasks", is(tasks));
        caller(region, "reviewer").get(seals + "/" + number + "/verification").then().statusCode(200).body("intact",
                is(true));
    }
}
