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

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import luzhi.core.region.RegionCode;
import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

/** Seals over HTTP, and whether changes of them past the service are noticed. Each test has a city of its own. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class SealResourceTest {

    @Inject
    SealService seals;
    @Inject
    Jdbi database;

    private Seal seal(String city, String connectedInFirst, boolean declared) {
        return QuarkusTransaction.requiringNew()
                .call(() -> seals.seal(JudgedCity.evaluation(city, connectedInFirst, declared), List.of(), "自评",
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
                .body("comment", equalTo("自评"))
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
        given().auth().oauth2(Tokens.of("652900", "reporter")).contentType("application/json")
                .body("{\"achievements\": \"立德树人\"}").put("/v1/evaluations/2020/652900/narratives/1").then()
                .statusCode(200);
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
                .body("texts.pointer", hasItem("/narratives/1/written/achievements")).body("thresholds", empty())
                .body("rules", empty());
        get("652900", "/2/changes?since=2").statusCode(200).body("criteria", empty());
        get("652900", "/1/changes").statusCode(404).body("code", equalTo("no-earlier-seal"));
        get("652900", "/2/changes?since=7").statusCode(404).body("code", equalTo("no-such-seal"));
        get("652900", "/2/changes?since=first").statusCode(400).body("code", equalTo("not-a-whole-number"));
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
        assertThrows(TransactionalException.class,
                () -> seals.seal(JudgedCity.evaluation("654200", "20", true), List.of(), null,
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
            seals.seal(JudgedCity.evaluation("632300", "20", true), List.of(), null, "supervisor");
            throw new IllegalStateException("not submitted after all");
        }));
        assertEquals(1, seal("632300", "20", true).number());
    }
}
