package luzhi.report.workflow.seal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionalException;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.CycleFixtures;
import luzhi.report.assessment.declaration.DeclarationView;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.EvaluationInput;
import luzhi.report.assessment.evaluation.EvaluationInputFixtures;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.OwnerFixtures;
import luzhi.report.assessment.source.SourceAnswer;
import luzhi.report.assessment.source.SourceState;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

/** Seals over HTTP, and whether changes of them past the service are noticed. Each test has a city of its own. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SealResourceTest {

    private static final LocalDate DAY = LocalDate.of(2020, 10, 31);
    private static final OffsetDateTime RECORDED = OffsetDateTime.of(2020, 10, 12, 1, 30, 0, 0, ZoneOffset.UTC);
    private static final String RATE_OF_EACH_COUNTY = """
            - id: "1.1"
              title: {zh: 比例, en: Rate}
              basis: 依据
              basis-verified: true
              applies-to: each-county
              let: {connected: finance.connected, all: finance.all, least: threshold.rate}
              value: 100 * connected / all
              at-least: least
              unit: percent
            - id: "1.2"
              title: {zh: 声明, en: Declared}
              basis: 依据
              basis-verified: true
              is-declared: true
              deadline: 2020-12-31
            """;

    /** A part such as other packages add. */
    @Singleton
    static class Motto implements SealedPart {
        @Override
        public String name() {
            return "motto";
        }

        @Override
        public JsonNode of(Evaluation evaluation, Collection<KnownFigure> textFigures) {
            return JsonNodeFactory.instance.objectNode().put("zh",
                    "立德树人 " + evaluation.tasks().get(0).status().code());
        }
    }

    @Inject
    SealService seals;
    @Inject
    Jdbi database;

    /** Every county has 19 of 20 and the first as many as said. */
    private static Evaluation evaluation(String city, String connectedInFirst, boolean declared) {
        List<String> counties = EvaluationInputFixtures.of(CycleFixtures.withCriteria(RATE_OF_EACH_COUNTY), List.of(),
                List.of(), new RegionCode(city), DAY).counties().stream().map(county -> county.code().text()).toList();
        List<KnownFigure> figures = counties.stream().flatMap(county -> Stream.of(
                figure("finance.all", county, "20"),
                figure("finance.connected", county, county.equals(counties.get(0)) ? connectedInFirst : "19")))
                .toList();
        List<SourceAnswer> answers = OwnerFixtures.ALL.stream().map(owner -> new SourceAnswer(owner,
                SourceStatus.AVAILABLE, null, RECORDED, owner.code().equals("finance") ? figures : List.of())).toList();
        DeclarationView declaration = new DeclarationView(2020, new RegionCode(city), "1.2", declared, "办理中", null,
                null, 1,
                RECORDED, "city");
        EvaluationInput input = EvaluationInputFixtures.of(CycleFixtures.withCriteria(RATE_OF_EACH_COUNTY), answers,
                List.of(declaration), new RegionCode(city), DAY);
        return new Evaluation(input.rules().cycle(), input.region(), DAY, input.judge(), List.of(),
                answers.stream().map(SourceState::of).toList());
    }

    private static KnownFigure figure(String measure, String region, String value) {
        return new KnownFigure(measure, Dimensions.NONE, new RegionCode(region), Period.ofYear(2020),
                new BigDecimal(value), null, "classroom", null, null);
    }

    private Seal seal(String city, String connectedInFirst, boolean declared) {
        return QuarkusTransaction.requiringNew()
                .call(() -> seals.seal(evaluation(city, connectedInFirst, declared), List.of(), "自评",
                        "supervisor"));
    }

    private static ValidatableResponse get(String city, String path) {
        return given().auth().oauth2(Tokens.of(city, "reviewer")).header("Accept-Language", "en")
                .get("/v1/evaluations/2020/" + city + "/seals" + path).then();
    }

    /** Writes past the service, as somebody with the database's password might. */
    private void tamper(String statement, Object... values) {
        database.useTransaction(handle -> {
            handle.execute("alter table seal disable trigger history_stays");
            handle.execute(statement, values);
            handle.execute("alter table seal enable trigger history_stays");
        });
    }

    @Test
    void whatIsSealedIsGivenByteForByteUnderItsHash() {
        Seal seal = seal("654300", "20", true);
        assertEquals(1, seal.number());
        byte[] content = get("654300", "/1").statusCode(200).contentType("application/json")
                .header("ETag", '"' + seal.sha256() + '"').extract().asByteArray();
        assertEquals(seal.sha256(), StoredSeal.sha256(content));
        get("654300", "/1").body("format", equalTo("luzhi-seal-1")).body("sealedBy", equalTo("supervisor"))
                .body("comment", equalTo("自评")).body("parts.motto.zh", equalTo("立德树人 completed"))
                .body("previous", nullValue()).body("completedTasks", is(1))
                .body("tasks[0].criteria[0].regions[0].outcome.value", equalTo("100"))
                .body("figures.find { it.measure == 'finance.connected' }.value", equalTo("20"));
        get("654300", "").statusCode(200).body("intact", is(true)).body("seals.number", contains(1))
                .body("seals[0].sha256", equalTo(seal.sha256()));
        get("654300", "/1/verification").statusCode(200).body("intact", is(true)).body("faults", empty());
    }

    @Test
    void eachSealNamesTheOneBeforeAndShowsWhatItAmends() {
        Seal first = seal("652900", "20", false);
        Seal second = seal("652900", "10", true);
        assertEquals(first.sha256(), second.previous());
        get("652900", "").statusCode(200).body("intact", is(true)).body("seals.number", contains(1, 2))
                .body("seals[1].previous", equalTo(first.sha256()));
        get("652900", "/2/verification").statusCode(200).body("intact", is(true));
        get("652900", "/2/changes").statusCode(200).body("since", is(1)).body("number", is(2))
                .body("criteria.findAll { it.criterion == '1.1' }", hasSize(2))
                .body("criteria.find { it.criterion == '1.1' && it.region != '652900' }.before.value", is(100))
                .body("criteria.find { it.criterion == '1.1' && it.region != '652900' }.after.verdict",
                        equalTo("not-met"))
                .body("figures", hasSize(1)).body("figures[0].figure.measure", equalTo("finance.connected"))
                .body("figures[0].before.value", is(20)).body("figures[0].after.value", is(10))
                .body("declarations[0].before.declared", is(false)).body("tasks[0].before", equalTo("in-progress"))
                .body("texts[0].pointer", equalTo("/motto/zh")).body("thresholds", empty()).body("rules", empty());
        get("652900", "/2/changes?since=2").statusCode(200).body("criteria", empty());
        get("652900", "/1/changes").statusCode(404).body("code", equalTo("no-earlier-seal"));
        get("652900", "/2/changes?since=7").statusCode(404).body("code", equalTo("no-such-seal"));
        get("652900", "/2/changes?since=first").statusCode(400).body("code", equalTo("invalid-seal-number"));
    }

    @Test
    void sealsThatDoNotExistAreSaidNotTo() {
        get("653100", "").statusCode(200).body("intact", is(true)).body("seals", empty());
        get("653100", "/1").statusCode(404).body("code", equalTo("no-such-seal"));
        given().auth().oauth2(Tokens.of("653100", "reviewer")).get("/v1/evaluations/1998/653100/seals").then()
                .statusCode(404).body("code", equalTo("no-such-cycle"));
    }

    @Test
    void sealsCannotBeChangedThroughTheDatabaseAsItIs() {
        seal("654200", "20", true);
        for (String statement : List.of("update seal set sealed_by = 'x' where region = '654200'",
                "delete from seal where region = '654200'", "truncate seal")) {
            assertThrows(JdbiException.class, () -> database.useHandle(handle -> handle.execute(statement)));
        }
    }

    @Test
    void aSealIsMadeInATransactionOrNotAtAll() {
        assertThrows(TransactionalException.class, () -> seals.seal(evaluation("654200", "20", true), List.of(), null,
                "x"));
    }

    @Test
    void changedContentIsDetectedAndSoIsTheVerdictThatNoLongerFollows() {
        seal("632500", "20", false);
        seal("632500", "20", true);
        tamper("""
                update seal set content = convert_to(replace(convert_from(content, 'UTF8'),
                    '"verdict":"in-progress"', '"verdict":"met"'), 'UTF8')
                where region = '632500' and number = 1""");
        get("632500", "").statusCode(200).body("intact", is(false)).body("seals.intact", contains(false, true))
                .body("seals[0].faults.code", contains("content-changed"))
                .body("seals[0].faults[0].detail", containsString("The content was changed"));
        get("632500", "/1/verification").body("intact", is(false))
                .body("faults.code", contains("content-changed", "verdicts-differ"))
                .body("differences.criterion", contains("1.2")).body("differences[0].sealed.verdict", equalTo("met"))
                .body("differences[0].computed.verdict", equalTo("in-progress")).body("tasks", empty());
        get("632500", "/2/verification").body("faults.code", contains("previous-differs"));
        get("632500", "/2/changes").statusCode(409).body("code", equalTo("seal-not-intact"));
    }

    @Test
    void aChangedHashIsToldFromChangedContent() {
        seal("632600", "20", true);
        seal("632600", "20", true);
        tamper("update seal set sha256 = repeat('0', 64) where region = '632600' and number = 1");
        get("632600", "").body("seals[0].faults.code", contains("hash-changed")).body("seals[1].intact", is(true));
        tamper("update seal set sealed_by = 'somebody else' where region = '632600' and number = 2");
        get("632600", "").body("seals[1].faults.code", contains("row-changed"))
                .body("seals[1].faults[0].detail", containsString("sealed_by"));
    }

    @Test
    void aDeletedSealIsMissed() {
        seal("632700", "20", true);
        Seal middle = seal("632700", "10", true);
        seal("632700", "20", true);
        tamper("delete from seal where region = '632700' and number = 2");
        get("632700", "").body("intact", is(false)).body("seals.number", contains(1, 2, 3))
                .body("seals[1].faults.code", contains("seal-missing"))
                .body("seals[1].sha256", equalTo(middle.sha256())).body("seals[1].sealedAt", nullValue());
        get("632700", "/2").statusCode(404);
        get("632700", "/3/verification").body("faults.code", hasItem("previous-differs"));
        tamper("delete from seal where region = '632700' and number = 3");
        get("632700", "").body("seals.number", contains(1, 2, 3)).body("seals[2].faults.code",
                contains("seal-missing"));
    }

    @Test
    void submissionsAtTheSameTimeSealOneAfterTheOther() throws Exception {
        ExecutorService office = Executors.newFixedThreadPool(4);
        try {
            List<Future<Seal>> sealing = IntStream.range(0, 8)
                    .mapToObj(each -> office.submit(() -> seal("632800", "20", true))).toList();
            for (Future<Seal> one : sealing) {
                one.get();
            }
        } finally {
            office.shutdown();
        }
        get("632800", "").body("intact", is(true)).body("seals.number", contains(1, 2, 3, 4, 5, 6, 7, 8));
        assertEquals(8, seals.findLast(2020, new RegionCode("632800")).orElseThrow().number());
    }

    @Test
    void aSealThatIsRolledBackLeavesNoHole() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            seals.seal(evaluation("632300", "20", true), List.of(), null, "supervisor");
            throw new IllegalStateException("not submitted after all");
        }));
        assertEquals(1, seal("632300", "20", true).number());
    }
}
