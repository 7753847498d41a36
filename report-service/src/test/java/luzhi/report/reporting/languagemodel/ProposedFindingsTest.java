package luzhi.report.reporting.languagemodel;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import luzhi.claims.writtenreport.WordFiles;
import luzhi.claims.writtenreport.WrittenReportFile;
import luzhi.report.OtherSettings;
import luzhi.testkit.Tokens;

/** What a language model proposed is told as such in every form of the answer. */
@QuarkusTest
@TestProfile(OtherSettings.class)
class ProposedFindingsTest {

    private static Response check(String type, byte[] body, String format, String language) {
        return given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs(type, ContentType.BINARY)))
                .auth().oauth2(Tokens.of("632800", "reporter")).header("Accept-Language", language).contentType(type)
                .body(body).post("/v1/claims/check?format=" + format).then().statusCode(200).extract().response();
    }

    @Test
    void theAnswerSaysWhichFindingsRestOnAProposal() {
        Response answer = check("text/plain", ModelStub.WRONG_RATE.getBytes(StandardCharsets.UTF_8), "json", "en");
        assertEquals("share-mismatch", answer.jsonPath().getString("findings[0].kind"));
        assertTrue(answer.jsonPath().getBoolean("findings[0].proposed"));
        assertEquals(81, answer.jsonPath().getDouble("findings[0].computed.low"), 0.1);
    }

    @Test
    void thePageAndTheCommentsSaySoInTheLanguageOfWhoeverReads() throws IOException {
        for (String[] each : new String[][]{{"en", "A language model proposed"}, {"zh", "由语言模型推测"}}) {
            assertTrue(check("text/plain", ModelStub.WRONG_RATE.getBytes(StandardCharsets.UTF_8), "html", each[0])
                    .asString().contains(each[1]));
            byte[] file = check(WrittenReportFile.DOCX, WordFiles.ofParagraphs(ModelStub.WRONG_RATE), "docx", each[0])
                    .asByteArray();
            try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(file))) {
                String comments = Stream.of(opened.getComments()).map(XWPFComment::getText)
                        .collect(Collectors.joining("\n"));
                assertTrue(comments.contains(each[1]), comments);
            }
        }
    }
}
