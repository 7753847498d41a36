package luzhi.report.assessment.cycle;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.kernel.http.EntityTags;
import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

/** Against the catalogues of all services, which stubs tell. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class CycleResourceTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2060);
    private static final String YAML = "application/yaml";

    private static final String DOCUMENT = """
            cycle: %d
            title: {zh: "{year}年度", en: "Year {year}"}
            reporting-date: "{year}-10-31"
            thresholds:
              - {id: rate, title: {zh: 联网率, en: Rate}, unit: percent, values: [{value: 98, valid-from: 2018-01-01, source: 规, verified: true}]}
            tasks:
              - number: 1
                title: {zh: 任务, en: Task}
                criteria:
                  - id: "1.1"
                    title: {zh: 联网, en: Connected}
                    basis: 规
                    let: {share: infrastructure.classroom-connection-rate, rate: threshold.rate}
                    value: share
                    at-least: rate
                    unit: percent
                    deadline: "{year}-12-31"
                  - {id: "1.2", title: {zh: 声明, en: Declared}, basis: 规, is-declared: true}
            """;

    @Inject
    Jdbi database;

    private int year;
    private String document;

    @BeforeEach
    void takeAYear() {
        year = YEAR.incrementAndGet();
        document = DOCUMENT.formatted(year);
    }

    private static RequestSpecification caller(String region, String role) {
        return given().auth().oauth2(Tokens.of(region, role)).config(RestAssuredConfig.config().encoderConfig(
                EncoderConfig.encoderConfig().encodeContentTypeAs(YAML, ContentType.TEXT)
                        .defaultContentCharset(StandardCharsets.UTF_8)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    }

    private static ValidatableResponse put(int year, String yaml, String ifMatch, String... query) {
        RequestSpecification request = caller("620000", "admin").header("Accept-Language", "en").contentType(YAML)
                .body(yaml);
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/v1/cycles/" + year).then();
    }

    private static ValidatableResponse get(String path) {
        return caller("620702", "reporter").get("/v1/cycles/" + path).then();
    }

    private int versions() {
        return database
                .withHandle(handle -> handle.createQuery("select count(*) from cycle_version where cycle = :year")
                        .bind("year", year).mapTo(Integer.class).one());
    }

    @Test
    void aFirstDocumentIsStoredAndJudgedByAtOnce() {
        put(year, document, null, "note", "first try").statusCode(201).header("ETag", equalTo("\"620000-1\""))
                .body("version", equalTo(1)).body("stored", equalTo(true))
                .body("changes.criteria.added", contains("1.1", "1.2"))
                .body("changes.thresholds.added", contains("rate"))
                .body("changes.fields", contains("title", "reporting-date", "credibility"));
        get(String.valueOf(year)).statusCode(200).header("ETag", equalTo("\"620000-1\""))
                .body("title.en", equalTo("Year " + year)).body("'reporting-date'", equalTo(year + "-10-31"))
                .body("credibility", equalTo("100 * agreed / inspected"))
                .body("tasks[0].criteria[0].deadline", equalTo(year + "-12-31"));
        caller("620702", "reporter").get("/v1/cycles").then().body("cycles.cycle", hasItem(year));
        caller("620702", "reporter").get("/v1/evaluations/" + year + "/620702").then().statusCode(200)
                .body("tasks[0].criteria.id", contains("1.1", "1.2"));
    }

    @Test
    void aFurtherVersionSaysWhatItReplacesAndOlderOnesStayReadable() {
        put(year, document, null).statusCode(201);
        String changed = document.replace("value: 98", "value: 99").replace("1.2", "1.3");
        put(year, changed, null).statusCode(428).body("code", equalTo("cycle-exists"));
        put(year, changed, "\"620000-7\"").statusCode(412).body("code", equalTo("cycle-changed"));
        put(year, changed, "\"620000-1\"", "note", "rate raised").statusCode(200)
                .header("ETag", equalTo("\"620000-2\""))
                .body("replaces", equalTo(1))
                .body("changes.criteria.added", contains("1.3")).body("changes.criteria.removed", contains("1.2"))
                .body("changes.criteria.changed", empty()).body("changes.thresholds.changed", contains("rate"));
        put(year, document, "\"620000-1\"").statusCode(412);
        get(String.valueOf(year)).body("thresholds[0].values[0].value", equalTo(99));
        get(year + "?version=1").header("ETag", equalTo("\"620000-1\"")).body("version", equalTo(1))
                .body("thresholds[0].values[0].value", equalTo(98));
        get(year + "?version=3").statusCode(404).body("code", equalTo("no-such-version"));
        get(year + "?version=one").statusCode(400).body("code", equalTo("not-a-whole-number"));
        get(year + "/versions").statusCode(200).body("versions.version", contains(1, 2))
                .body("versions.note", contains(null, "rate raised"))
                .body("versions.recordedBy", contains("admin@620000", "admin@620000"))
                .body("versions[1].sha256", equalTo(sha256(changed)));
        assertEquals(changed, new String(get(year + "/versions/2").contentType(YAML).extract().asByteArray(),
                StandardCharsets.UTF_8));
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(EntityTags.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void versionsComeInPages() {
        put(year, document, null).statusCode(201);
        put(year, document.replace("98", "99"), "\"620000-1\"").statusCode(200);
        String next = get(year + "/versions?limit=1").body("versions.version", contains(1)).extract().header("Link");
        caller("620702", "reporter").urlEncodingEnabled(false).get(next.substring(1, next.indexOf('>'))).then()
                .body("versions.version", contains(2));
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        put(year, document, null).statusCode(201);
        put(year, "# again\n" + document, null).statusCode(200).body("stored", equalTo(false))
                .body("version", equalTo(1)).body("changes.criteria.changed", empty());
        assertEquals(1, versions());
    }

    @Test
    void whatIsShownCanBePutAgain() {
        put(year, document, null).statusCode(201);
        String shown = get(String.valueOf(year)).extract().asString();
        caller("620000", "admin").contentType("application/json").header("If-Match", "\"620000-1\"")
                .body(shown.replace("\"value\":98", "\"value\":98.5")).put("/v1/cycles/" + year).then().statusCode(200)
                .body("version", equalTo(2)).body("changes.criteria.changed", empty())
                .body("changes.thresholds.changed", contains("rate"));
    }

    @Test
    void aTrialStoresNothing() {
        put(year, document, null, "dryRun", "true").statusCode(200).body("stored", equalTo(false))
                .body("version", equalTo(1)).body("changes.criteria.added", hasSize(2));
        assertEquals(0, versions());
        get(String.valueOf(year)).statusCode(404);
        put(year, document, null, "dryRun", "perhaps").statusCode(400)
                .body("code", equalTo("neither-true-nor-false"));
    }

    @Test
    void anOverlayIsBasedOnTheNewestVersionOfThenAndStaysSo() {
        put(year, document, null).statusCode(201);
        int next = YEAR.incrementAndGet();
        String overlay = """
                cycle: %d
                based-on: %d
                criteria: {"1.1": {at-least: 100, let: {rate: null}}}
                without: [rate]
                """.formatted(next, year);
        put(next, overlay, null).statusCode(201).body("changes.criteria.added", contains("1.1", "1.2"));
        put(year, document.replace("value: 98", "value: 99").replace("1.2", "1.3"), "\"620000-1\"").statusCode(200);
        get(String.valueOf(next)).body("title.en", equalTo("Year " + next))
                .body("tasks[0].criteria[0].'at-least'", equalTo("100")).body("tasks[0].criteria.id", hasItem("1.2"));
        get(next + "/versions").body("versions[0].basedOn.version", equalTo(1));
        put(next, overlay, "\"620000-1\"").statusCode(200).body("stored", equalTo(true))
                .body("changes.criteria.added", contains("1.3")).body("changes.criteria.removed", contains("1.2"));
        get(next + "/versions").body("versions[1].basedOn.version", equalTo(2));
        put(year, "cycle: %d\nbased-on: %d\n".formatted(year, next), "\"620000-2\"").statusCode(400)
                .body("code", equalTo("base-in-circle")).body("errors[0].pointer", equalTo("/based-on"));
        put(year, "cycle: %d\nbased-on: 1999\n".formatted(year), "\"620000-2\"").statusCode(400)
                .body("code", equalTo("no-such-base"));
    }

    @Test
    void faultsOfAnOverlayPointIntoIt() {
        put(year, document, null).statusCode(201);
        int next = YEAR.incrementAndGet();
        put(next,
                """
                        cycle: %d
                        based-on: %d
                        thresholds:
                          - {id: rate, title: {zh: 联网率, en: Rate}, unit: school, values: [{value: 98, valid-from: 2018-01-01, source: 规}]}
                        criteria: {"1.1": {deadline: 2001-01-01}, "9.9": {value: 1}}
                        tasks: [{number: 1, criteria: [{id: "1.2", title: {zh: 声明, en: Declared}, basis: 规, is-declared: true}]}]
                        """
                        .formatted(next, year),
                null).statusCode(400)
                .body("errors.pointer", contains("/criteria/9.9", "/tasks/0/criteria/0/id", "/criteria/1.1/deadline",
                        "/criteria/1.1/at-least"));
    }

    @Test
    void everyFaultOfADocumentIsToldAtOnceAndNothingIsStored() {
        put(year,
                """
                        cycle: 2059
                        title: {zh: 年度}
                        reporting-date: 2001-10-31
                        colour: red
                        credibility: agreed / inspected
                        thresholds:
                          - {id: rate, title: {zh: 联网率, en: Rate}, unit: bushel, values: [{value: 98, valid-from: 2018-01-01, source: 规}]}
                          - {id: idle, title: {zh: 闲置, en: Idle}, unit: percent, values: [{value: 98, valid-from: 2018-01-01, source: 规}]}
                        region-groups:
                          - {id: poor, title: {zh: 县, en: Counties}, source: 名单, regions: ["999999"]}
                        tasks:
                          - number: 1
                            title: {zh: 任务, en: Task}
                            criteria:
                              - id: "1.1"
                                title: {zh: 联网, en: Connected}
                                basis: 规
                                where: poor = 1
                                let:
                                  poor: group.poor
                                  share: infrastructure.classroom-connection-rates
                                  teacher: staffing.full-time-teachers{colour=red}
                                  rate: threshold.rate
                                  school: infrastructure.schools
                                value: 100 * teacher / school
                                at-least: rate
                                at-most: 100
                                unit: percent
                                deadline: 2001-12-31
                                remedy: {change: rate}
                              - {id: "1.1", title: {zh: 声明, en: Declared}, basis: 规, is-declared: true}
                        """,
                null)
                .statusCode(400).body("errorCount", equalTo(17))
                .body("errors.collect { it.pointer + ' ' + it.code }", contains(
                        "/colour unknown-field",
                        "/cycle cycle-of-another-year",
                        "/title/en field-required",
                        "/region-groups/0/regions/0 unknown-region",
                        "/tasks/0/criteria/0 one-comparison-expected",
                        "/reporting-date date-out-of-reach",
                        "/credibility unit-unexpected",
                        "/thresholds/0/unit unknown-unit",
                        "/tasks/0/criteria/1/id id-twice",
                        "/tasks/0/criteria/0/deadline date-out-of-reach",
                        "/tasks/0/criteria/0/let/share unknown-measure",
                        "/tasks/0/criteria/0/let/teacher unknown-dimension",
                        "/tasks/0/criteria/0/value unit-unexpected",
                        "/tasks/0/criteria/0/at-least unit-unexpected",
                        "/tasks/0/criteria/0/remedy/change no-figure-to-change",
                        "/tasks/0/criteria/0/let/share name-not-used",
                        "/thresholds/1 threshold-not-used"));
        assertEquals(0, versions());
    }

    @ParameterizedTest
    @CsvSource({"620000, admin, 201", "100000, admin, 201", "620700, admin, 403", "620702, admin, 403",
            "620000, reviewer, 403", "620000, reporter, 403", "620000, inspector, 403"})
    void onlyAdminsOfProvincesAndOfTheCountryKeepCriteria(String region, String role, int status) {
        caller(region, role).contentType(YAML).body(document)
                .put("/v1/cycles/" + year).then().statusCode(status);
        assertEquals(status == 201 ? 1 : 0, versions());
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        put(year, "[", null).statusCode(400).body("code", equalTo("malformed-yaml"))
                .body("detail", containsString("line "));
        put(year, "- 1", null).statusCode(400).body("code", equalTo("not-an-object"));
        put(1066, DOCUMENT.formatted(1066), null).statusCode(400).body("code", equalTo("integer-out-of-range"));
        put(year, "#" + "x".repeat(1024 * 1024), null).statusCode(413);
        put(year, document, null, "note", "x".repeat(501)).statusCode(400).body("code", equalTo("text-too-long"));
        caller("620000", "admin").contentType("text/plain").body(document).put("/v1/cycles/" + year).then()
                .statusCode(415);
        assertEquals(0, versions());
    }

    @Test
    void aVersionIsNeverChanged() {
        put(year, document, null).statusCode(201);
        for (String change : List.of("update cycle_version set note = 'x'", "delete from cycle_version")) {
            assertThrows(JdbiException.class, () -> database.useHandle(handle -> handle.execute(change)));
        }
    }

    @Test
    void theShippedCyclesAreThereFromTheStart() {
        get("2020/versions").body("versions[0].recordedBy", equalTo("luzhi"))
                .body("versions[0].basedOn", nullValue());
        get("2021/versions").body("versions[0].basedOn.cycle", equalTo(2020));
    }
}
