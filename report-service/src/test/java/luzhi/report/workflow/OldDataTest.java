package luzhi.report.workflow;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

import luzhi.report.OtherSettings;
import luzhi.testkit.Service;

/** What was stored by the version before histories were kept by the tables themselves is there after an update, and goes on. */
@QuarkusTest
@TestProfile(OtherSettings.class)
class OldDataTest {

    private static final String EVALUATION = "/v1/evaluations/2020/620700";

    @Inject
    Jdbi database;

    private static ValidatableResponse get(String address) {
        return Service.as("620700", "reviewer").request().get(address).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"/declarations/1.1, revisions.statement, 尚未完成, 已经完成", "/narratives/4, revisions.achievements, 先, 后",
            "/inspection/1.1, revisions.opinion, 未见, 已见"})
    void everyRevisionIsThereWithWhoSaidItWhen(String entry, String field, String first, String second) {
        get(EVALUATION + entry + "/revisions").body(field, contains(first, second))
                .body("revisions.revision", contains(1, 2))
                .body("revisions.recordedBy.collect { it.substring(0, 3) }", contains("one", "two"));
    }

    @Test
    void figuresHaveTheirRevisionsAndCredibilityItsLast() {
        get("/v1/figures/revisions?measure=governance.population&region=620700&period=2019")
                .body("figures.value", contains(1, 2));
        Service.as("620000", "inspector").request().get("/v1/credibility?region=620700").then().statusCode(200)
                .body("credibility.value", contains(50)).body("credibility.revision", contains(2));
        assertEquals(1, count("select count(*) from credibility_history"));
    }

    @Test
    void whatWasDoneThenIsToldInTheOrderOfTime() {
        List<String> types = get("/v1/changes?within=620700").extract().path("type");
        List<String> times = get("/v1/changes?within=620700").extract().path("time");
        assertEquals(times.stream().sorted().toList(), times);
        Map<String, Long> old = types.stream().limit(21)
                .collect(
                        Collectors.groupingBy(type -> type.replace("luzhi.", ""), TreeMap::new, Collectors.counting()));
        assertEquals(
                "{cycle.put=2, declaration.stated=4, discrepancy.answered=2, evidence.filed=2, evidence.withdrawn=1, "
                        + "figures.stated=2, inspection.given=2, narrative.written=2, rectification.changed=1, "
                        + "rectification.opened=1, rectification.reported=1, submission.returned=1}",
                old.toString());
    }

    @Test
    void anAnswerKeepsWhatWasAnsweredBefore() {
        get(EVALUATION + "/discrepancies/" + "a".repeat(16) + "/revisions")
                .body("revisions.explanation", contains("将更正", "口径不同"));
    }

    @Test
    void anItemIsThereWithAllThatItWasAndWithWhatWasReportedOnIt() {
        get(EVALUATION + "/rectifications/1/revisions").body("revisions.act", contains("opened", "changed"))
                .body("revisions.deadline", contains("2020-11-30", "2199-12-31"))
                .body("revisions.recordedBy", contains("one@620700", "two@620700"));
        get(EVALUATION + "/rectifications/1").body("revision", is(2)).body("remark", equalTo("延期"))
                .body("progress.report", contains("已取缔一所"));
        get("/v1/rectifications?region=620700&month=2020-11").body("items.deadline", contains("2199-12-31"));
    }

    @Test
    void evidenceIsThereAndWhatWasWithdrawnIsNotButKnown() {
        get(EVALUATION + "/evidence").body("evidence.name", contains("在册.txt"));
        assertEquals("two@620700", database.withHandle(handle -> handle.createQuery(
                "select withdrawn_by from evidence where id = 7").mapTo(String.class).one()));
    }

    @Test
    void aSubmissionStandsWhereItStoodAndGoesOn() {
        get(EVALUATION + "/submission").body("state", equalTo("returned")).body("comment", equalTo("请补充"))
                .body("reasons[0].reason", equalTo("缺材料")).body("revision", is(1));
        Service.as("620700", "reporter").request().contentType("application/json").header("If-Match", "\"2\"")
                .body("""
                        {"declared": true, "statement": "再次", "source": {"document": "台账"}}""")
                .put(EVALUATION + "/declarations/1.2").then().statusCode(200).body("revision", is(3));
        assertEquals(2, count("select count(*) from declaration_history where criterion = '1.2'"));
    }

    @Test
    void versionsOfCyclesAreNationalWhoeverPutThemAndJudgeAllUntilAProvinceHasItsOwn() {
        for (String region : List.of("620700", "110000", "100000")) {
            Service.as(region, "admin").request().get("/v1/cycles/2032/versions").then().statusCode(200)
                    .body("versions.region", contains("100000")).body("versions.recordedBy", contains("two@110000"))
                    .body("versions.basedOn.region", contains("100000")).body("versions.basedOn.cycle", contains(2031));
        }
        get("/v1/cycles/2031/versions").body("versions[0].basedOn", nullValue());
        get("/v1/cycles/2031").body("title.en", equalTo("An old year")).header("ETag", "\"100000-1\"");
        Service.as("110000", "admin").request().contentType("application/json")
                .body("{\"cycle\": 2032, \"based-on\": 2032, \"title\": {\"zh\": \"本省\", \"en\": \"Own\"}}")
                .put("/v1/cycles/2032").then().statusCode(201).body("region", equalTo("110000"));
        get("/v1/cycles/2032").body("title.en", equalTo("An old year")).body("region", equalTo("100000"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"update cycle_version set note = 'x'; history",
            "delete from cycle_version; history",
            "insert into cycle_version select cycle, version, media_type, written, sha256, based_on_cycle, based_on_version, "
                    + "whole, note, recorded_at, recorded_by, '620700', based_on_region from cycle_version; "
                    + "cycle_version_of_country_or_province",
            "insert into cycle_version select cycle, version, media_type, written, sha256, 2031, 9, whole, note, recorded_at, "
                    + "recorded_by, '630000', '100000' from cycle_version; foreign key"})
    void versionsOfCyclesAreKeptAsTheyAreAndNoCityHasAny(String change, String refusal) {
        JdbiException refused = assertThrows(JdbiException.class,
                () -> database.useHandle(handle -> handle.execute(change)));
        assertTrue(refused.getMessage().contains(refusal), refused::getMessage);
    }

    private int count(String sql) {
        return database.withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }
}
