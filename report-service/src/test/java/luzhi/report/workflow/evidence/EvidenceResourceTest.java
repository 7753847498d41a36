package luzhi.report.workflow.evidence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.kernel.http.EntityTags;
import luzhi.report.StubbedServices;
import luzhi.testkit.Call;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Tokens;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class EvidenceResourceTest {

    private static final String COLLECTED = "finance.education-surcharges-collected";

    @Inject
    Jdbi database;

    private static RequestSpecification caller(String region, String role) {
        return given().auth().oauth2(Tokens.of(region, role)).header("Accept-Language", "en");
    }

    private static RequestSpecification sending(String region, String type, byte[] content) {
        return caller(region, "reporter").config(io.restassured.RestAssured.config().encoderConfig(EncoderConfig
                .encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs(type, ContentType.BINARY))).contentType(type).body(content);
    }

    private static String address(String region) {
        return "/v1/evaluations/2020/" + region + "/evidence";
    }

    /** A text that no other test files. */
    private static byte[] text(String content) {
        return EvidenceFiles.bytes(content);
    }

    private static ValidatableResponse file(String region, byte[] text, String query) {
        return sending(region, "text/plain", text).post(address(region) + "?name=note.txt&" + query).then();
    }

    @Test
    void aFileIsKeptWithWhatItBacksAndGivenBackByteForByte() {
        byte[] pdf = EvidenceFiles.joined(EvidenceFiles.PDF, text("% first"));
        int id = sending("632500", "application/pdf", pdf)
                .queryParam("name", "拨付 文件").queryParam("criterion", "1.1")
                .queryParam("figure", COLLECTED + "@2019", COLLECTED + "@previous-year",
                        "staffing.staff{stage=primary}")
                .queryParam("dated", "2020-09-30")
                .header("Content-Digest", ContentDigest.of(EntityTags.sha256().digest(pdf)))
                .post(address("632500")).then().statusCode(201)
                .header("Location", containsString(address("632500") + "/"))
                .body("name", equalTo("拨付 文件")).body("mediaType", equalTo("application/pdf"))
                .body("size", is(pdf.length)).body("dated", equalTo("2020-09-30"))
                .body("criteria", contains("1.1"))
                .body("figures", contains(COLLECTED + "@2019", "staffing.staff{stage=primary}@2020"))
                .body("flags", empty()).body("alsoBacks", empty()).body("recordedBy", equalTo("reporter@632500"))
                .extract().path("id");
        caller("632500", "inspector").get(address("632500") + "/" + id).then().statusCode(200)
                .body("id", is(id)).body("sha256.length()", is(64));
        byte[] read = caller("632500", "inspector").get(address("632500") + "/" + id + "/content").then()
                .statusCode(200).contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("filename*=UTF-8''%E6%8B%A8%E4%BB%98%20"))
                .header("Content-Disposition", containsString("attachment; filename=\"__ __.pdf\""))
                .header("Content-Digest", ContentDigest.of(EntityTags.sha256().digest(pdf)))
                .extract().asByteArray();
        assertArrayEquals(pdf, read);
    }

    /** Each time it is sent, a browser divides its parts by another boundary. */
    @Test
    void aFormMayBringTheFileAlongAndBeRepeated() {
        byte[] note = text("a note from a form");
        int first = fileByForm(note, "text/plain", "form-1").statusCode(201).body("mediaType", equalTo("text/plain"))
                .body("size", is(note.length)).extract().path("id");
        fileByForm(note, "application/octet-stream", "form-1").statusCode(201).body("id", is(first));
        fileByForm(text("another note"), "text/plain", "form-1").statusCode(409)
                .body("code", equalTo("idempotency-key-reused"));
        fileByForm(note, "text/csv", "form-2").statusCode(415).body("code", equalTo("evidence-type-not-taken"));
    }

    private static ValidatableResponse fileByForm(byte[] content, String type, String key) {
        return caller("632725", "reporter").header("Idempotency-Key", key).queryParam("name", "纪要.txt")
                .queryParam("criterion", "1.1").multiPart("file", "纪要.txt", content, type).post(address("632725"))
                .then();
    }

    /** Entries as if the region had filed the same so often. */
    private void fileAgain(String region, String withdrawn, int times) {
        database.useHandle(handle -> handle
                .createUpdate(
                        """
                                insert into evidence (cycle, region, name, sha256, criteria, figures, recorded_at, recorded_by, withdrawn_at,
                                    withdrawn_by)
                                select cycle, region, name, sha256, criteria, figures, recorded_at, recorded_by, %1$s,
                                    case when %1$s is not null then recorded_by end
                                from evidence, generate_series(1, :times) where region = :region"""
                                .formatted(withdrawn))
                .bind("times", times).bind("region", region).execute());
    }

    private static Set<String> refused(String region, byte[] content) {
        return Problems.errors(file(region, content, "criterion=1.1").extract().response(), 409);
    }

    @Test
    void aRegionMayNotFillTheDiskOfAll() {
        byte[] megabyte = text("x".repeat(1 << 20));
        file("632722", megabyte, "criterion=1.1").statusCode(201);
        fileAgain("632722", "null", 2046);
        assertEquals(Set.of("evidence-size-quota"), refused("632722", text("y".repeat((1 << 20) + 1))));
        file("632722", megabyte, "criterion=1.1").statusCode(200);
        file("632722", text("z".repeat(1 << 20)), "criterion=1.1").statusCode(201);
        assertEquals(Set.of("evidence-size-quota"), refused("632722", text("a little more")));
        file("632723", text("a little more"), "criterion=1.1").statusCode(201);
    }

    @Test
    void whatWasWithdrawnCountsAmongEntriesAndNotAmongBytes() {
        file("632724", text("x".repeat(1 << 20)), "criterion=1.1").statusCode(201);
        fileAgain("632724", "recorded_at", 9_998);
        file("632724", text("the last one"), "criterion=1.1").statusCode(201);
        assertEquals(Set.of("evidence-entries-quota"), refused("632724", text("one more")));
    }

    @Test
    void theSameFileIsFoundAgainWhereTheCallerMaySee() {
        byte[] note = text("one file for two counties");
        file("632621", note, "criterion=1.1&dated=2020-05-01").statusCode(201);
        file("632622", note, "criterion=1.2&dated=2020-05-01").statusCode(201).body("alsoBacks", empty());
        int third = sending("632600", "text/plain", note).post(address("632600") + "?name=b.txt&criterion=1.1").then()
                .statusCode(201).body("alsoBacks.region", contains("632621", "632622"))
                .body("alsoBacks[1].criteria", contains("1.2")).extract().path("id");
        caller("632600", "reviewer").get(address("632600") + "/" + third).then()
                .body("alsoBacks.region", contains("632621", "632622"));
        assertEquals(1, database.<Integer, RuntimeException>withHandle(handle -> handle.createQuery(
                "select count(*) from evidence_file where content = :content").bind("content", note)
                .mapTo(Integer.class).one()));
    }

    @Test
    void toFileTheVerySameAgainAddsNothing() {
        byte[] note = text("twice the same");
        int id = file("632700", note, "criterion=1.1").statusCode(201).extract().path("id");
        file("632700", note, "criterion=1.1").statusCode(200).body("id", is(id));
        file("632700", note, "criterion=1.1&criterion=1.1").statusCode(200).body("id", is(id));
        file("632700", note, "criterion=1.1&criterion=1.2").statusCode(201).body("alsoBacks.id", contains(id));
        file("632700", note, "criterion=1.1&dated=2020-01-01").statusCode(201);
    }

    @Test
    void aRepeatedRequestGetsItsFirstAnswer() {
        int id = once("sent twice").statusCode(201).extract().path("id");
        once("sent twice").statusCode(201).body("id", is(id));
        once("another").statusCode(409).body("code", equalTo("idempotency-key-reused"));
    }

    private static ValidatableResponse once(String content) {
        return sending("632800", "text/plain", text(content)).header("Idempotency-Key", "evidence-632800")
                .post(address("632800") + "?name=note.txt&criterion=1.1").then();
    }

    @Test
    void whatIsTooOldOrUndatedIsFlaggedNotRefused() {
        file("640100", text("undated"), "criterion=1.1").statusCode(201).body("flags.kind", contains("undated"));
        file("640100", text("old"), "criterion=1.1&figure=" + COLLECTED + "@2019&figure=" + COLLECTED
                + "@2018&dated=2018-12-31").statusCode(201)
                .body("flags.kind", contains("older-than-period", "older-than-period"))
                .body("flags.backs", contains("1.1", COLLECTED + "@2019"))
                .body("flags[1].periodBegins", equalTo("2019-01-01"));
        caller("640100", "reviewer").get(address("640100")).then().statusCode(200)
                .body("evidence.flags.kind", contains(List.of("undated"),
                        List.of("older-than-period", "older-than-period")));
    }

    @Test
    void aListShowsTheSubtreeInPagesAndByCriterion() {
        file("640202", text("a"), "criterion=1.1").statusCode(201);
        file("640202", text("b"), "criterion=1.2").statusCode(201);
        file("640205", text("c"), "criterion=1.1&criterion=1.2").statusCode(201);
        String next = caller("640200", "inspector").get(address("640200") + "?limit=2").then().statusCode(200)
                .body("evidence.region", contains("640202", "640202")).body("evidence[0].alsoBacks", nullValue())
                .extract().header("Link");
        caller("640200", "inspector").urlEncodingEnabled(false).get(next.substring(1, next.indexOf('>'))).then()
                .statusCode(200).body("evidence.region", contains("640205")).header("Link", nullValue());
        caller("640200", "inspector").get(address("640200") + "?criterion=1.2").then().statusCode(200)
                .body("evidence.region", contains("640202", "640205"));
        caller("640200", "inspector").get(address("640200") + "?criterion=99.9").then().statusCode(400)
                .body("errors[0].pointer", equalTo("criterion"));
        caller("640200", "inspector").get(address("640200") + "?after=YQpi").then().statusCode(400)
                .body("code", equalTo("unknown-cursor"));
    }

    @Test
    void everythingWrongWithTheParametersIsSaidAtOnce() {
        sending("640300", "text/plain", text("x")).queryParam("name", "a/b").queryParam("criterion", "99.9")
                .queryParam("figure", "none", "finance.none@2019", "staffing.staff{colour=red}")
                .queryParam("dated", "2199-01-01").post(address("640300")).then().statusCode(400)
                .body("errors.code", containsInAnyOrder("evidence-name", "no-such-criterion", "invalid-figure",
                        "unknown-measure", "unknown-dimension", "evidence-dated-ahead"));
        sending("640300", "text/plain", text("x")).post(address("640300") + "?dated=2999-01-01").then().statusCode(400)
                .body("errors.code", containsInAnyOrder("invalid-date"));
        sending("640300", "text/plain", text("x")).post(address("640300") + "?dated=2199-01-01").then().statusCode(400)
                .body("errors.code", containsInAnyOrder("parameter-required", "evidence-backs-nothing",
                        "evidence-dated-ahead"));
        caller("640300", "reviewer").get(address("640300")).then().body("evidence", empty());
    }

    @Test
    void aFileIsWhatItIsDeclaredAs() {
        String place = address("640400") + "?name=a&criterion=1.1";
        sending("640400", "application/pdf", text("x")).post(place).then().statusCode(400)
                .body("code", equalTo("evidence-type-differs"))
                .body("detail", equalTo("The file is declared as PDF file, but is plain text (.txt)"));
        sending("640400", "application/msword", EvidenceFiles.OLD_OFFICE).post(place).then().statusCode(415)
                .body("code", equalTo("evidence-type-not-taken")).body("detail", containsString(".docx"));
        sending("640400", MediaTypes.DOCX, EvidenceFiles.ENCRYPTED).post(place).then().statusCode(400)
                .body("code", equalTo("evidence-encrypted"));
        sending("640400", "text/plain;charset=GB18030", text("x")).post(place).then().statusCode(415)
                .body("code", equalTo("unsupported-charset"));
        sending("640400", "text/plain", new byte[0]).post(place).then().statusCode(400)
                .body("code", equalTo("evidence-empty"));
        sending("640400", "text/plain", text("x")).header("Content-Digest", ContentDigest.of(new byte[32])).post(place)
                .then().statusCode(400).body("code", equalTo("content-digest-differs"));
        sending("640400", "text/plain", text("x")).header("Content-Digest", "md5=:AA==:").post(place).then()
                .statusCode(400).body("code", equalTo("invalid-content-digest"));
        caller("640400", "reviewer").get(address("640400")).then().body("evidence", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {MediaTypes.DOCX, MediaTypes.XLSX, MediaTypes.OFD, MediaTypes.PNG, MediaTypes.JPEG})
    void everyOtherTypeIsTakenToo(String type) {
        byte[] content = switch (type) {
            case MediaTypes.DOCX -> EvidenceFiles.docx();
            case MediaTypes.XLSX -> EvidenceFiles.xlsx();
            case MediaTypes.OFD -> EvidenceFiles.ofd();
            case MediaTypes.PNG -> EvidenceFiles.PNG;
            default -> EvidenceFiles.JPEG;
        };
        int id = sending("640500", type, content).post(address("640500") + "?name=a&criterion=1.1").then()
                .statusCode(201).extract().path("id");
        assertArrayEquals(content, caller("640500", "reviewer").get(address("640500") + "/" + id + "/content").then()
                .statusCode(200).contentType(type).extract().asByteArray());
    }

    /** What this service prints itself holds nothing that anybody minds. */
    @ParameterizedTest
    @CsvSource({"docx, " + MediaTypes.DOCX, "pdf, " + MediaTypes.PDF, "xlsx, " + MediaTypes.XLSX})
    void ourOwnPapersAreTaken(String format, String type) {
        byte[] report = caller("630100", "reviewer").get("/v1/evaluations/2020/630100/report?format=" + format).then()
                .statusCode(200).extract().asByteArray();
        sending("630100", type, report).post(address("630100") + "?name=report&criterion=1.1").then().statusCode(201);
    }

    /** A hostile file gets everything that is wrong with it, with the parts named. */
    @Test
    void whatNobodyShouldOpenIsTold() {
        byte[] file = EvidenceFiles.docxWith("word/images/a.png", EvidenceFiles.bytes("#!/bin/sh"));
        String place = address("630200") + "?name=a&criterion=1.1";
        sending("630200", MediaTypes.DOCX, file).post(place).then().statusCode(400)
                .body("code", equalTo("file-holds-program"))
                .body("detail", equalTo("The part \"word/images/a.png\" of the file is a script; remove it"));
        byte[] pdf = EvidenceFiles.pdf(document -> document.getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.alert(1)")));
        sending("630200", MediaTypes.PDF, pdf).post(place).then().statusCode(400)
                .body("code", equalTo("pdf-holds-script")).body("detail", containsString("(JavaScript)"));
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        assertEquals(413, new Call("POST", address("640500") + "?name=a&criterion=1.1")
                .as(Tokens.of("640500", "reporter")).body("text/plain", new byte[11 << 20]).send().statusCode());
    }

    @Test
    void whatIsWithdrawnIsKeptInHistoryAndTheFileStaysWhileItIsUsed() {
        byte[] note = text("to be withdrawn");
        int first = file("650100", note, "criterion=1.1").statusCode(201).extract().path("id");
        int second = file("650200", note, "criterion=1.1").statusCode(201).extract().path("id");
        caller("650100", "inspector").delete(address("650100") + "/" + first).then().statusCode(403);
        caller("650200", "reporter").delete(address("650200") + "/" + first).then().statusCode(404);
        caller("650100", "reviewer").delete(address("650100") + "/" + first).then().statusCode(204);
        caller("650100", "reviewer").delete(address("650100") + "/" + first).then().statusCode(404)
                .body("code", equalTo("no-such-evidence"));
        caller("650100", "reviewer").get(address("650100") + "/" + first + "/content").then().statusCode(404);
        caller("650200", "reviewer").get(address("650200") + "/" + second + "/content").then().statusCode(200);
        caller("650200", "reporter").delete(address("650200") + "/" + second).then().statusCode(204);
        assertEquals(0, count("select count(*) from evidence_file where sha256 in "
                + "(select sha256 from evidence where id = " + first + ")"));
        assertEquals("reporter@650100, reviewer@650100",
                database.<String, RuntimeException>withHandle(handle -> handle.createQuery(
                        "select recorded_by || ', ' || withdrawn_by from evidence where id = :id")
                        .bind("id", first).mapTo(String.class).one()));
        for (String change : List.of("delete from evidence", "update evidence set name = 'another'",
                "update evidence set withdrawn_at = null, withdrawn_by = null")) {
            assertThrows(JdbiException.class, () -> database
                    .useHandle(handle -> handle.execute(change + " where id = " + first)));
        }
    }

    private int count(String sql) {
        return database.<Integer, RuntimeException>withHandle(
                handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    @Test
    void aFileThatWasChangedInTheDatabaseIsNotHandedOut() {
        int id = file("650500", text("as it was filed"), "criterion=1.1").statusCode(201).extract().path("id");
        database.useHandle(handle -> handle.createUpdate("""
                update evidence_file set content = :content, size = length(:content)
                where sha256 = (select sha256 from evidence where id = :id)""")
                .bind("content", text("changed")).bind("id", id).execute());
        caller("650500", "reviewer").get(address("650500") + "/" + id + "/content").then().statusCode(409)
                .body("code", equalTo("evidence-not-intact")).body("detail", not(containsString("changed.")));
    }

    /** Two regions file and withdraw the same file over and over: nobody ever misses it, and nothing is left over. */
    @Test
    void aFileIsNeverLostWhileOthersWithdrawIt() throws Exception {
        byte[] note = text("wanted by two");
        ExecutorService offices = Executors.newFixedThreadPool(2);
        try {
            List<Future<Void>> done = offices.invokeAll(List.of(office("652700", note), office("652800", note)));
            for (Future<Void> each : done) {
                each.get();
            }
        } finally {
            offices.shutdownNow();
        }
        assertEquals(0, count("select count(*) from evidence_file file where not exists "
                + "(select from evidence where evidence.sha256 = file.sha256 and withdrawn_at is null)"));
    }

    private static Callable<Void> office(String region, byte[] note) {
        return () -> {
            for (int i = 0; i < 15; i++) {
                int id = file(region, note, "criterion=1.1").statusCode(201).extract().path("id");
                caller(region, "reporter").get(address(region) + "/" + id + "/content").then().statusCode(200);
                caller(region, "reporter").delete(address(region) + "/" + id).then().statusCode(204);
            }
            return null;
        };
    }
}
