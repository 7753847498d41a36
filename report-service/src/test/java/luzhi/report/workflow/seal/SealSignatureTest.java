package luzhi.report.workflow.seal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;

import luzhi.report.OtherSettings;
import luzhi.testkit.Tokens;

/** Signed seals over HTTP, and what the program that needs no service makes of them. Each test has a city of its own. */
@QuarkusTest
@TestProfile(OtherSettings.class)
class SealSignatureTest {

    @Inject
    SealService seals;
    @Inject
    SealKeyRepository keys;
    @Inject
    Jdbi database;
    @TempDir
    Path folder;

    private Seal seal(String city) {
        return QuarkusTransaction.requiringNew()
                .call(() -> seals.seal(JudgedCity.evaluation(city, "20", true), List.of(), "自评", "supervisor"));
    }

    private static ValidatableResponse get(String city, String path) {
        return given().auth().oauth2(Tokens.of(city, "reviewer")).get("/v1/evaluations/2020/" + city + "/seals" + path)
                .then();
    }

    private Path fetch(String city, int number) throws IOException {
        Path file = Files.write(folder.resolve(number + ".json"),
                get(city, "/" + number).statusCode(200).extract().asByteArray());
        Files.write(folder.resolve(number + ".json.jws"), get(city, "/" + number + "/signature").statusCode(200)
                .contentType("application/jose").extract().asByteArray());
        return file;
    }

    private Path fetchKeys() throws IOException {
        return Files.write(folder.resolve("keys.json"),
                given().get("/v1/seals/keys").then().statusCode(200).extract().asByteArray());
    }

    @Test
    void aSealWithAllItsPartsIsVerifiedAgainstThePublishedKeyAlone() throws IOException {
        given().auth().oauth2(Tokens.of("654300", "reporter")).contentType("application/json")
                .body("{\"achievements\": \"人口{{governance.population@2019}}\"}")
                .put("/v1/evaluations/2020/654300/narratives/1")
                .then().statusCode(200);
        given().auth().oauth2(Tokens.of("654300", "reporter")).config(RestAssured.config().encoderConfig(EncoderConfig
                .encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false))).contentType("text/plain")
                .body("note".getBytes(StandardCharsets.US_ASCII))
                .post("/v1/evaluations/2020/654300/evidence?name=note.txt&criterion=1.1").then().statusCode(201);
        seal("654300");
        Path file = fetch("654300", 1);
        get("654300", "/1").body("parts.evidence.size()", is(1)).body("parts.narratives.size()", is(1));
        Verifier.run("--key=" + fetchKeys(), file).says(0, "VERIFIED",
                "compared with the key given: 1.json is signed by it");
        get("654300", "").body("seals[0].key", in(keys.list().stream().map(PublishedKey::id).toList()))
                .body("seals[0].intact", is(true));
    }

    @Test
    void theSignatureCoversTheChainBeforeIt() throws IOException {
        seal("652900");
        seal("652900");
        Path second = fetch("652900", 2);
        Path first = fetch("652900", 1);
        Files.delete(folder.resolve("1.json.jws"));
        Verifier.run("--key=" + fetchKeys(), second, first).says(0, "VERIFIED", "number 2 follows number 1");
    }

    @Test
    void aSealOfBeforeHasNoSignature() {
        Seal signed = seal("653100");
        database.useHandle(handle -> handle.execute("""
                insert into seal (region, number, cycle, sha256, previous, sealed_at, sealed_by, content)
                select '653200', number, cycle, sha256, previous, sealed_at, sealed_by, content from seal
                where region = '653100'"""));
        given().header("Accept-Language", "en").auth().oauth2(Tokens.of("653200", "reviewer"))
                .get("/v1/evaluations/2020/653200/seals/" + signed.number() + "/signature").then().statusCode(404)
                .body("code", equalTo("seal-not-signed"));
    }

    @Test
    void aSignatureOfSomethingElseIsNoticed() {
        seal("632500");
        get("632500", "/1/verification").body("intact", is(true)).body("faults", empty());
        seal("632600");
        database.useTransaction(handle -> {
            handle.execute("alter table seal_signature disable trigger history_stays");
            handle.execute("""
                    update seal_signature set jws = (select jws from seal_signature where region = '632600')
                    where region = '632500'""");
            handle.execute("alter table seal_signature enable trigger history_stays");
        });
        get("632500", "/1/verification").body("intact", is(false)).body("faults.code", contains("signature-wrong"));
        get("632500", "").body("intact", is(false)).body("seals[0].faults.code", contains("signature-wrong"));
    }

    @Test
    void aKeyOfBeforeStaysPublishedWithWhatItSigned() {
        PublishedKey before = PublishedKey.of(SealKeyFile.pair().getPublic());
        OffsetDateTime then = OffsetDateTime.of(2019, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        keys.add(before, then);
        keys.add(before, then);
        given().get("/v1/seals/keys").then().statusCode(200).body("keys", hasSize(2))
                .body("keys.kid", hasItem(before.id())).body("keys[0].x", equalTo(before.point()))
                .body("keys[0].kty", equalTo("OKP")).body("keys[0].crv", equalTo("Ed25519"));
        for (String statement : List.of("update seal_key set point = ''", "delete from seal_signature",
                "truncate seal_key cascade")) {
            assertThrows(JdbiException.class, () -> database.useHandle(handle -> handle.execute(statement)));
        }
    }
}
