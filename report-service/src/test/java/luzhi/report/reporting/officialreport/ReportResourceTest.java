package luzhi.report.reporting.officialreport;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.claims.check.CheckedReport;
import luzhi.claims.check.ReportChecker;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.Patience;
import luzhi.claims.record.RecordedFigure;
import luzhi.claims.writtenreport.WrittenReportFile;
import luzhi.claims.writtenreport.WrittenReportLimits;
import luzhi.core.figure.FigureKey;
import luzhi.core.rows.RowFiles;
import luzhi.core.rows.RowReader;
import luzhi.papers.DocxWriter;
import luzhi.report.LargeClasses;
import luzhi.report.StubbedServices;
import luzhi.report.assessment.evaluation.SampleCity;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.representation.Representation;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

/** The written report over HTTP, of a city with a broken rule, a narrative and nothing else on record. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class ReportResourceTest {

    private static final String CITY = "140600";
    private static final String COUNTY = "140602";
    private static final String TITLE = "朔州市人民政府关于2020年履行教育职责情况的自评报告";

    StubbedServices services;
    @Inject
    DocxWriter word;
    @Inject
    ReportChecker checker;

    private RequestSpecification caller() {
        LargeClasses.in(services, CITY, COUNTY, "140621");
        return given().auth().oauth2(Tokens.of(CITY, "reporter"));
    }

    private ValidatableResponse report(String query) {
        return caller().get("/v1/evaluations/2020/" + CITY + "/report" + query).then().statusCode(200);
    }

    private void write(int task, String achievements) {
        given().auth().oauth2(Tokens.of(CITY, "reporter")).contentType("application/json")
                .body("{\"achievements\": \"" + achievements + "\"}")
                .put("/v1/evaluations/2020/" + CITY + "/narratives/" + task).then().statusCode(200);
    }

    @Test
    void aFigureInTheReportLeadsToItsTrace() {
        caller();
        write(9, "还有大班额{{infrastructure.large-classes@2020}}。");
        report("").contentType("application/json").header("Content-Language", "zh-CN").body("title", equalTo(TITLE))
                .body("figures.find { it.figure?.measure == 'infrastructure.large-classes' }.explained",
                        containsString("/infrastructure/v1/figures/trace?measure=infrastructure.large-classes&region="
                                + CITY + "&period=2020"))
                .body("figures.find { it.criterion == '9.1' }.explained",
                        containsString("/v1/evaluations/2020/" + CITY + "/criteria/9.1/trace?asOf=2020-10-31"))
                .body("body.findAll { it.kind == 'heading' && it.level == 1 }.text", hasItem("存在的问题"));
    }

    @Test
    void whatNobodyWroteOrStatedIsSaid() {
        report("?format=markdown").contentType(startsWith("text/markdown"))
                .body(containsString("本地区未填写该项任务的成效、做法和下一步打算"))
                .body(containsString("尚无记录的有：总人口"));
    }

    @Test
    void theFormIsChosenByAcceptOrByFormat() {
        report("?format=md").contentType(startsWith("text/markdown"));
        caller().header("Accept", "text/html").get("/v1/evaluations/2020/" + CITY + "/report").then().statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("<h1>" + TITLE + "</h1>"));
        caller().header("Accept", "image/png").get("/v1/evaluations/2020/" + CITY + "/report").then()
                .statusCode(406);
        caller().get("/v1/evaluations/2020/" + CITY + "/report?format=csv").then().statusCode(400)
                .body("code", equalTo("unknown-format"));
    }

    @Test
    void aPageTakesNothingFromANarrativeButItsWords() {
        caller();
        write(8, "见 <script>alert(1)</script> **要紧** [链接](http://example.com)");
        report("?format=html").body(not(containsString("<script"))).body(not(containsString("<nav")))
                .body(not(containsString("example.com")))
                .body(containsString("&lt;script&gt;")).body(containsString("<strong>要紧</strong>"));
    }

    @Test
    void wordOpensTheFile() throws IOException {
        byte[] file = report("?format=docx")
                .header("Content-Disposition", startsWith(
                        "attachment; filename=\"report-2020-140600.docx\"; filename*=UTF-8''%E6%9C%94%E5%B7%9E"))
                .extract()
                .asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertEquals(TITLE, document.getParagraphs().get(0).getText());
        }
    }

    @Test
    void aPdfFileHoldsItsText() throws IOException {
        byte[] file = report("?format=pdf").contentType("application/pdf").extract().asByteArray();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertTrue(new PDFTextStripper().getText(document).contains("56人及以上的班级全部消除"));
        }
    }

    @Test
    void theWorkbookHasFiguresCriteriaAndFindings() {
        byte[] workbook = report("?format=xlsx").extract().asByteArray();
        try (RowReader rows = RowFiles.open(new ByteArrayInputStream(workbook), RowFiles.XLSX, null)) {
            boolean found = false;
            while (!found && rows.next()) {
                found = "infrastructure.large-classes".equals(rows.cell(3));
            }
            assertTrue(found);
            assertEquals("7", rows.cell(6));
        }
    }

    @Test
    void theCheckerReadsTheSampleCitysReportBackAndFindsNothingWrong() throws IOException {
        given().config(io.restassured.RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs(Representation.DOCX_TYPE, ContentType.BINARY)))
                .auth().oauth2(Tokens.of("620700", "reporter")).contentType(Representation.DOCX_TYPE)
                .body(word.write(ReportFixtures.paper())).post("/v1/claims/check").then().statusCode(200)
                .body("claims.size()", greaterThan(300)).body("findings", empty());
    }

    @Test
    void theCheckerFindsTheSampleCitysReportOnRecord() throws IOException {
        ReportContent content = ReportFixtures.content(SampleCity.in2020());
        Map<FigureKey, KnownFigure> known = content.figures();
        CheckedReport checked;
        try (WrittenReportFile file = WrittenReportFile.receive(
                new ByteArrayInputStream(word.write(ReportFixtures.paper())), WrittenReportFile.DOCX, null,
                new WrittenReportLimits(1 << 24, 1 << 28, 2_000_000))) {
            checked = checker.read(file.read(), Locale.CHINESE, Patience.endless(), Proposer.NONE, 2020,
                    ReportFixtures.CITY,
                    wanted -> wanted.stream().map(known::get).filter(each -> each != null && each.value() != null)
                            .map(each -> new RecordedFigure(each.key(), each.value(), each.unit())).toList());
        }
        assertEquals(List.of(), checked.findings());
        assertTrue(checked.recorded().size() > 100, () -> checked.recorded().size() + " of " + checked.claims().size());
    }

    @Test
    void aProvinceHasAReportOfItsOwn() {
        given().auth().oauth2(Tokens.of("150000", "reviewer")).get("/v1/evaluations/2020/150000/report").then()
                .statusCode(200).body("title", equalTo("内蒙古自治区人民政府关于2020年履行教育职责情况的自评报告"));
    }

    @Test
    void aSourceThatIsDownIsSaidInTheReport() {
        String city = "140700";
        services.fail("finance", city);
        given().auth().oauth2(Tokens.of(city, "inspector")).get("/v1/evaluations/2020/" + city + "/report?format=html")
                .then().statusCode(200).body(containsString("没有回应或回应不全：教育经费"));
    }
}
