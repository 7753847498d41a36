package luzhi.report.reporting.reportcheck;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.claims.writtenreport.PdfFiles;
import luzhi.claims.writtenreport.WordFiles;
import luzhi.claims.writtenreport.WrittenReportFile;
import luzhi.report.StubbedServices;
import luzhi.testkit.Call;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Tokens;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class ReportCheckResourceTest {

    private static final String ADDRESS = "/v1/claims/check";
    private static final String WRONG_SUM = "全县教职工2600人，其中教师2400人、工勤人员100人、其他人员50人。";

    StubbedServices services;

    private static RequestSpecification caller(String role) {
        return caller("en", role);
    }

    private static RequestSpecification caller(String language, String role) {
        return given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs(WrittenReportFile.DOCX, ContentType.BINARY)
                .encodeContentTypeAs(WrittenReportFile.PDF, ContentType.BINARY)
                .encodeContentTypeAs("text/plain", ContentType.BINARY)))
                .auth().oauth2(Tokens.of("632800", role)).header("Accept-Language", language);
    }

    private static ValidatableResponse check(byte[] body, String type, String query) {
        return caller("reporter").contentType(type).body(body).post(ADDRESS + query).then();
    }

    private static ValidatableResponse check(String text, String query) {
        return check(text.getBytes(StandardCharsets.UTF_8), "text/plain", query);
    }

    @Test
    void everyFigureIsAnsweredWithItsPlaceInTheTextThatWasSent() {
        for (byte[] sent : new byte[][]{WRONG_SUM.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + WRONG_SUM).getBytes(StandardCharsets.UTF_8),
                WRONG_SUM.getBytes(Charset.forName("GB18030"))}) {
            check(sent, "text/plain", "").statusCode(200).contentType("application/json").body("text", nullValue())
                    .body("claims[0].text", equalTo("2600人")).body("claims[0].start", equalTo(5))
                    .body("claims[0].end", equalTo(10)).body("findings[0].kind", equalTo("sum-mismatch"))
                    .body("findings[0].severity", equalTo("error")).body("findings[0].claims[0]", equalTo("c1"))
                    .body("findings[0].stated.low", equalTo(2600)).body("findings[0].computed.high", equalTo(2550))
                    .body("findings[0].message", not(nullValue()));
        }
    }

    @Test
    void whatNobodyCouldCheckIsToldWithItsPlace() {
        check("全县有报告厅7座。" + WRONG_SUM, "").statusCode(200).body("unchecked.count", equalTo(1))
                .body("unchecked.first[0].claim", equalTo("c1")).body("unchecked.first[0].start", equalTo(6))
                .body("unchecked.first[0].end", equalTo(8)).body("findings[0].claims[0]", equalTo("c2"))
                .body("findings[0].probability", greaterThan(0F)).body("findings[0].also", notNullValue());
    }

    @Test
    void aFormMayBringTheFileAlong() {
        caller("reporter").multiPart("file", "自评报告.txt", WRONG_SUM.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(ADDRESS).then().statusCode(200).body("findings[0].kind", equalTo("sum-mismatch"));
        byte[] word = WordFiles.ofParagraphs(WRONG_SUM);
        caller("reporter").multiPart("file", "自评报告.docx", word, "application/octet-stream")
                .post(ADDRESS + "?format=docx").then().statusCode(200).contentType(WrittenReportFile.DOCX);
        caller("reporter").multiPart("file", "台账.csv", word, "text/csv").post(ADDRESS).then().statusCode(415)
                .body("code", equalTo("form-file-type")).body("detail", containsString("Word document (.docx)"));
    }

    @Test
    void aWordFileIsAnsweredWithTheTextThatWasRead() {
        check(WordFiles.ofParagraphs("自评报告", WRONG_SUM), WrittenReportFile.DOCX, "").statusCode(200)
                .body("text", equalTo("自评报告\n" + WRONG_SUM + "\n")).body("claims[0].start", equalTo(10))
                .body("findings", not(empty()));
    }

    @Test
    void aPdfIsAnsweredWithTheTextThatWasRead() {
        check(PdfFiles.ofPages(List.of("自评报告", WRONG_SUM)), WrittenReportFile.PDF, "").statusCode(200)
                .body("text", equalTo("自评报告\n" + WRONG_SUM + "\n")).body("claims[0].start", equalTo(10))
                .body("findings", not(empty()));
        check(PdfFiles.ofPages(List.of(WRONG_SUM)), WrittenReportFile.PDF, "?format=docx").statusCode(400)
                .body("code", equalTo("unknown-format"));
    }

    @Test
    void thePageShowsTheTextWithItsFiguresMarked() {
        check("<b>学校</b>\n" + WRONG_SUM, "?format=html").statusCode(200).contentType("text/html;charset=utf-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
                .body(containsString("&lt;b&gt;学校&lt;/b&gt;"))
                .body(containsString("<mark class=\"error\" id=\"c1\" title=\"[Error]"))
                .body(containsString("<a href=\"#f1\">1</a>")).body(containsString("<li id=\"f1\">"))
                .body(containsString("<a href=\"#c1\">2600人</a>")).body(containsString("<html lang=\"en\">"));
        caller("zh", "reporter").accept("text/html").contentType("text/plain")
                .body("学校".getBytes(StandardCharsets.UTF_8)).post(ADDRESS).then().statusCode(200)
                .body(containsString("未发现相互矛盾的数据"));
    }

    @Test
    void theFileComesBackWithComments() throws IOException {
        byte[] file = check(WordFiles.ofParagraphs(WRONG_SUM), WrittenReportFile.DOCX, "?format=docx").statusCode(200)
                .contentType(WrittenReportFile.DOCX).header("Content-Disposition", containsString("checked.docx"))
                .extract().asByteArray();
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertEquals("Luzhi 履职", opened.getDocComments().getComments().get(0).getAuthor());
            assertEquals(WRONG_SUM, opened.getParagraphs().get(0).getText());
        }
    }

    @Test
    void commentsNeedAWordFileToStandIn() {
        check(WRONG_SUM, "?format=docx").statusCode(400).body("code", equalTo("unknown-format"))
                .body("detail", equalTo("There is no format docx; there are json, html"));
        caller("reporter").accept(WrittenReportFile.DOCX).contentType("text/plain")
                .body(WRONG_SUM.getBytes(StandardCharsets.UTF_8)).post(ADDRESS).then().statusCode(406)
                .body("code", equalTo("not-acceptable"));
    }

    @ParameterizedTest
    @CsvSource({"?region=632802,400,record-needs-both", "?cycle=2020,400,record-needs-both",
            "?region=632802&cycle=x,400,not-a-whole-number", "?region=110000&cycle=2020,403,region-out-of-scope",
            "?region=999999&cycle=2020,400,unknown-region", "?colour=red,400,unknown-parameter",
            "?format=pdf,400,unknown-format"})
    void parametersAreChecked(String query, int status, String code) {
        check(WRONG_SUM, query).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void aTextCanBeHeldAgainstWhatIsRecorded() {
        services.give("infrastructure", "best", "632802",
                StubbedServices.figure("infrastructure.classes", "632802", "2020", "1759", "class", "derived"));
        String record = "?region=632802&cycle=2020";
        check("2020年，全县有教学班1759个。", record).statusCode(200).body("findings", empty())
                .body("claims[0].recorded.measure", equalTo("infrastructure.classes"))
                .body("claims[0].recorded.region", equalTo("632802"))
                .body("claims[0].recorded.period", equalTo("2020")).body("unchecked.count", equalTo(0));
        check("2020年，全县有教学班1795个。", record).statusCode(200).body("claims[0].recorded", nullValue())
                .body("findings.kind", equalTo(List.of("record-mismatch")))
                .body("findings[0].severity", equalTo("error")).body("findings[0].computed.low", equalTo(1759))
                .body("findings[0].message", containsString("2020")).body("findings[0].message",
                        not(containsString("632802")))
                .body("findings[0].probability", greaterThan(0.7F));
        check("2020年，全县有教学班1759个。", record + "&format=html").statusCode(200)
                .body(containsString("<span class=\"claim recorded\" id=\"c1\" title=\"On record: "));
        check("2020年，全县有教学班1759个。", "").body("claims[0].recorded", nullValue());
    }

    @Test
    void whatNobodyAnsweredIsToldAndNotTakenForSound() throws IOException {
        services.fail("infrastructure", "632823");
        String record = "?region=632823&cycle=2020";
        String text = "2020年，全县有教学班1759个。";
        check(text, record).statusCode(200).body("findings", empty())
                .body("records.silent", equalTo(List.of("infrastructure"))).body("records.passedOver", equalTo(0));
        check(text, record + "&format=html").statusCode(200)
                .body(containsString("Not compared with the records of: schools and their conditions."));
        byte[] file = check(WordFiles.ofParagraphs(text), WrittenReportFile.DOCX, record + "&format=docx")
                .statusCode(200).extract().asByteArray();
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertTrue(opened.getDocComments().getComments().stream()
                    .anyMatch(each -> each.getText().contains("Not compared with the records of")));
        }
        check(text, "?region=632802&cycle=2020").body("records.silent", empty());
        check(text, "").body("records", nullValue());
    }

    @Test
    void whatIsNoReportIsRefused() {
        check(new byte[0], "text/plain", "").statusCode(400).body("code", equalTo("manuscript-empty"));
        check(new byte[0], WrittenReportFile.DOCX, "").statusCode(400).body("code", equalTo("manuscript-empty"));
        check("%PDF-1.7".getBytes(StandardCharsets.UTF_8), WrittenReportFile.DOCX, "").statusCode(400)
                .body("code", equalTo("manuscript-is-pdf"))
                .body("detail", containsString("send it as application/pdf"));
        check(PdfFiles.ofPages(List.of()), WrittenReportFile.PDF, "").statusCode(400)
                .body("code", equalTo("manuscript-without-text"));
        check(WRONG_SUM.getBytes(StandardCharsets.UTF_8), "application/msword", "").statusCode(415)
                .body("code", equalTo("unsupported-content-type"));
        check(WRONG_SUM.getBytes(StandardCharsets.UTF_8), "text/plain; charset=big5", "").statusCode(415)
                .body("code", equalTo("unsupported-file-charset"));
    }

    @Test
    void aFileMayBeLargerThanOtherBodiesUpToALimit() {
        byte[] large = new byte[12 << 20];
        java.util.Arrays.fill(large, (byte) 'x');
        assertEquals(Set.of("manuscript-too-long"), Problems.errors(send(large), 413));
        assertEquals(Set.of("body-too-large"), Problems.errors(send(new byte[(20 << 20) + 1]), 413));
    }

    private static Response send(byte[] text) {
        return new Call("POST", ADDRESS).as(Tokens.of("632800", "reporter")).body("text/plain", text).send();
    }

    private static boolean isBeingChecked() {
        return Thread.getAllStackTraces().values().stream().flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().startsWith("luzhi.claims."));
    }

    /** The text would take longer than the test waits. */
    @Test
    void theWorkEndsWhenWhoeverAskedHasLeft() throws IOException {
        byte[] text = ("2020年教师3人" + "1003人，占7%，".repeat(80_000)).getBytes(StandardCharsets.UTF_8);
        String head = "POST " + ADDRESS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: "
                + text.length + "\r\nAuthorization: Bearer " + Tokens.of("632800", "reporter") + "\r\n\r\n";
        try (Socket connection = new Socket("localhost", RestAssured.port)) {
            connection.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            connection.getOutputStream().write(text);
            Awaitility.await().until(ReportCheckResourceTest::isBeingChecked);
        }
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !isBeingChecked());
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsIsReadUpToTheLimit() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest
                .newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + ADDRESS))
                .header("Authorization", "Bearer " + Tokens.of("632800", "reporter"))
                .header("Content-Type", WrittenReportFile.DOCX)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[40 << 20])))
                .build();
        HttpResponse<String> answer = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build().send(request,
                HttpResponse.BodyHandlers.ofString());
        assertEquals(413, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains("body-too-large"), answer.body());
    }
}
