package luzhi.report.reporting.reportcheck;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import luzhi.claims.writtenreport.WordFiles;
import luzhi.claims.writtenreport.WrittenReportFile;
import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class DraftComparisonResourceTest {

    private static final String ADDRESS = "/v1/claims/compare";

    private static RequestSpecification caller() {
        return given().auth().oauth2(Tokens.of("632800", "reporter")).header("Accept-Language", "en");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatChangedIsAnsweredFigureByFigure() {
        caller().multiPart("earlier", "原稿.txt", text("全县教职工2600人，其中教师2400人。有食堂7座。"), "text/plain")
                .multiPart("later", "新稿.docx", WordFiles.ofParagraphs("全县教职工2620人，其中教师2400人。有校车9辆。"),
                        WrittenReportFile.DOCX)
                .post(ADDRESS).then().statusCode(200).body("figures.earlier", equalTo(3))
                .body("figures.later", equalTo(3)).body("figures.unchanged", equalTo(1))
                .body("differences", hasSize(3)).body("differences[0].change", equalTo("changed"))
                .body("differences[0].subject", equalTo("教职工")).body("differences[0].earlier.text", equalTo("2600人"))
                .body("differences[0].later.value", equalTo(2620)).body("differences[0].later.start", equalTo(5))
                .body("differences[0].difference", equalTo(20)).body("differences[1].change", equalTo("removed"))
                .body("differences[1].later", nullValue()).body("differences[2].change", equalTo("added"));
    }

    @Test
    void theSameTwiceHasNoDifferences() {
        caller().multiPart("earlier", "a.txt", text("教师2400人。"), "text/plain")
                .multiPart("later", "b.txt", text("教师2400人。"), "text/plain").post(ADDRESS).then().statusCode(200)
                .body("differences", empty()).body("figures.unchanged", equalTo(1));
    }

    @Test
    void whatIsNotTwoDraftsIsRefused() {
        caller().multiPart("earlier", "a.txt", text("教师2400人。"), "text/plain").post(ADDRESS).then().statusCode(400)
                .body("code", equalTo("form-without-file")).body("detail", containsString("later"));
        caller().multiPart("later", "a.txt", text("教师2400人。"), "text/plain")
                .multiPart("earlier", "b.txt", text("教师2400人。"), "text/plain").post(ADDRESS).then().statusCode(400)
                .body("code", equalTo("form-field-not-taken"));
        caller().multiPart("earlier", "a.txt", text("教师2400人。"), "text/plain")
                .multiPart("later", "b.csv", text("教师2400人。"), "text/csv").post(ADDRESS).then().statusCode(415)
                .body("code", equalTo("form-file-type"));
        caller().multiPart("earlier", "a.txt", text("教师2400人。"), "text/plain")
                .multiPart("later", "b.txt", new byte[0], "text/plain").post(ADDRESS).then().statusCode(400)
                .body("code", equalTo("manuscript-empty"));
        caller().contentType("text/plain").body("教师2400人。").post(ADDRESS).then().statusCode(415);
    }
}
