package luzhi.report.cockpit.register;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static io.restassured.RestAssured.given;
import static luzhi.report.cockpit.register.RegistersOfStub.SERVICE;
import static luzhi.report.cockpit.register.RegistersOfStub.error;
import static luzhi.report.cockpit.register.RegistersOfStub.problem;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.core.rows.RowFiles;
import luzhi.core.rows.RowReader;
import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;
import luzhi.testkit.Tokens;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class RegisterPagesTest {

    private static final String CITY = "620700";
    private static final String COUNTY = "620702";
    private static final String OTHER_COUNTY = "620721";
    private static final String OVERVIEW = "/cockpit/2020/620700/registers";
    private static final String REGISTER = "/cockpit/2020/620702/registers/finance/surcharges";
    private static final String IMPORT = "/v1/surcharges/import";
    private static final String FILE = "区县代码,年度,附加种类,征收额\n620702,2019,教育费附加,一百\n620702,2020,教育费附加,5\n";

    StubbedServices services;

    @BeforeEach
    void giveRegisters() {
        RegistersOfStub.give(services, COUNTY);
        RegistersOfStub.giveStates(services, COUNTY, OTHER_COUNTY);
    }

    private static RequestSpecification browser(String region, String... roles) {
        return given().redirects().follow(false).accept("text/html").header("Sec-Fetch-Site", "same-origin")
                .config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                        .defaultContentCharset(StandardCharsets.UTF_8)))
                .auth().oauth2(Tokens.of(region, roles));
    }

    private static RequestSpecification county() {
        return browser(COUNTY, "reporter");
    }

    private static ValidatableResponse page(RequestSpecification who, String path, int status) {
        return who.get(path).then().statusCode(status).contentType(startsWith("text/html"));
    }

    private static Matcher<String> contains(String... texts) {
        return allOf(Arrays.stream(texts).<Matcher<? super String>>map(Matchers::containsString).toList());
    }

    private void answerImport(ResponseDefinitionBuilder answer) {
        services.play(SERVICE, WireMock::post, IMPORT, answer);
    }

    private List<LoggedRequest> imports() {
        return services.received(SERVICE, WireMock::postRequestedFor, IMPORT);
    }

    private static ValidatableResponse send(String step) {
        return county().multiPart("file", "附加.csv", FILE.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(REGISTER + step).then();
    }

    @Test
    void aCitySeesItsCountiesAcrossAndWhichServiceDoesNotTell() {
        services.play("staffing", WireMock::get, "/v1/registers", status(500));
        page(browser(CITY, "reviewer"), OVERVIEW, 200).body(contains("教育费附加台账", "甘州区", "1 / 2 个县区",
                "2020-10-13 <small>county-clerk</small>", "教职工队伍数据暂时取不到：回应出错"))
                .body(containsString("href=\"/cockpit/2020/620700/registers/finance/surcharges?period=2020\""));
    }

    @Test
    void rowsStandUnderTitlesWithWhatTheirCodesMean() {
        page(browser(COUNTY, "reviewer"), REGISTER, 200).body(contains("附加种类", "教育费附加", "地方教育附加", "甘州区", "1230000.50",
                "county-clerk", "2020-10-13")).body(not(containsString("local-education-surcharge")))
                .body(containsString("href=\"/cockpit/2020/620702/registers/finance/surcharges?after=NjIw\""));
        page(county(), REGISTER + "?period=2019&after=NjIw", 200);
        LoggedRequest asked = services.received(SERVICE, WireMock::getRequestedFor, "/v1/surcharges").stream()
                .filter(request -> request.getUrl().contains("after=NjIw")).findFirst().orElseThrow();
        assertTrue(asked.getUrl().contains("?region=620702&within=620702&") && asked.getUrl().contains("year=2019"),
                asked.getUrl());
        assertTrue(asked.getHeader("Authorization").startsWith("Bearer "));
    }

    @Test
    void whatIsForeignOrUnknownIsToldOnAPage() {
        page(county(), OVERVIEW, 403).body(containsString("没有权限"));
        page(county(), "/cockpit/2020/620721/registers/finance/surcharges", 403);
        page(county(), "/cockpit/2020/620702/registers/finance/no-such", 404);
        page(county(), "/cockpit/2020/620702/registers/no-such/surcharges", 404);
    }

    @Test
    void aServiceThatIsDownIsToldInThePlaceOfItsRows() {
        services.play("infrastructure", WireMock::get, "/v1/registers/schools",
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        page(county(), "/cockpit/2020/620702/registers/infrastructure/schools", 200)
                .body(contains("学校与办学条件数据暂时取不到：无法连接"));
        services.play(SERVICE, WireMock::get, "/v1/surcharges", okForContentType("application/json", "no list"));
        page(county(), REGISTER, 200).body(contains("教育经费数据暂时取不到：回应无法读取"));
    }

    @Test
    void aFileIsCheckedAndItsErrorsStandAtTheirCells() {
        answerImport(problem(400, "共有 2 处错误，见 errors", error(2, "征收额", "一百 不是十进制数"),
                error(2, "拨付额", "不能为空")));
        send("/trial").statusCode(400).body(contains("共2处错误", "未作任何改动",
                "<td class=\"wrong\">一百<strong class=\"fault\">一百 不是十进制数</strong></td>",
                "拨付额: 不能为空")).body(not(containsString("<th scope=\"row\" class=\"number\">3")));
        LoggedRequest sent = imports().get(imports().size() - 1);
        assertEquals(FILE, sent.getBodyAsString());
        assertTrue(sent.getUrl().contains("dryRun=true") && sent.getUrl().contains("region=620702"), sent.getUrl());
        assertTrue(sent.getHeader("Content-Type").startsWith("text/csv"));
        assertEquals(String.valueOf(sent.getBody().length), sent.getHeader("Content-Length"));
    }

    @Test
    void whatAFileWouldDoIsToldBeforeAndAfter() {
        answerImport(RegistersOfStub.receipt(true));
        send("/trial").statusCode(200).body(contains("试检通过，尚未导入", "新增 2 行", "更新 1 行"));
        send("/trial?period=2020").statusCode(200).body(contains("aria-current=\"true\">2020</a>",
                "formaction=\"" + REGISTER + "/trial?period=2020\""));
        answerImport(RegistersOfStub.receipt(false));
        String done = send("/import?mode=replace&period=2020").statusCode(303)
                .header("Location", endsWith(REGISTER + "?period=2020"))
                .cookie("luzhi-notice", "rows-imported.2.1.0.0").extract().header("Location");
        assertTrue(imports().get(imports().size() - 1).getUrl()
                .contains("dryRun=false&region=620702&mode=replace&period=2020"));
        page(county().cookie("luzhi-notice", "rows-imported.2.1.0.0"), done, 200).body(contains("导入完成", "新增 2 行"));
        county().get(REGISTER + "?inserted=2&updated=1&unchanged=0&deleted=0").then().statusCode(400);
    }

    @Test
    void rowsWhoseCodesOthersHoldAreNamedThoughTheOthersCameIn() {
        answerImport(okForContentType("application/json",
                """
                        {"register": "surcharges", "rows": 2, "inserted": 1, "updated": 0, "unchanged": 0, "deleted": 0, "taken": 1,
                         "errors": [%s], "dryRun": false, "sha256": "00"}"""
                        .formatted(error(3, "年度", "已为其他地区所持有"))));
        send("/import").statusCode(200).body(contains("有1行的代码为其他地区所持有", "新增 1 行",
                "<td class=\"wrong\">2020<strong class=\"fault\">已为其他地区所持有</strong></td>"));
    }

    @Test
    void pastedRowsAreKeptWhenTheServiceDoesNotAnswer() {
        answerImport(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        county().formParam("rows", "620702\t2020\t教育费附加\t7\n").post(REGISTER + "/paste/import").then()
                .statusCode(503).body(contains("尚不能确定", "620702\t2020\t教育费附加\t7"));
        List<LoggedRequest> tries = imports();
        assertEquals(tries.get(tries.size() - 2).getHeader("Idempotency-Key"),
                tries.get(tries.size() - 1).getHeader("Idempotency-Key"));
        assertEquals(36, tries.get(tries.size() - 1).getHeader("Idempotency-Key").length());
        answerImport(RegistersOfStub.receipt(true));
        county().formParam("rows", "620702\t2020\t教育费附加\t7\n").post(REGISTER + "/paste/trial").then()
                .statusCode(200).body(contains("试检通过"));
        assertEquals("区县代码,年度,附加种类,征收额\r\n620702,2020,教育费附加,7\r\n",
                imports().get(imports().size() - 1).getBodyAsString());
    }

    @Test
    void nothingIsSentOnThatNoPageOfOursSent() {
        int before = imports().size();
        for (String site : new String[]{"cross-site", "same-site", "none"}) {
            given().header("Sec-Fetch-Site", site).auth().oauth2(Tokens.of(COUNTY, "reporter"))
                    .multiPart("file", "附加.csv", FILE.getBytes(StandardCharsets.UTF_8), "text/csv")
                    .post(REGISTER + "/import").then().statusCode(403);
        }
        browser(COUNTY, "reviewer").multiPart("file", "附加.csv", FILE.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(REGISTER + "/import").then().statusCode(403);
        assertEquals(before, imports().size());
        page(browser(COUNTY, "reviewer"), REGISTER, 200).body(not(containsString("type=\"file\"")));
    }

    @Test
    void filesAreHandedOnUnderANameThatPeopleUnderstand() {
        services.play(SERVICE, WireMock::get, "/v1/surcharges/template", okForContentType("text/csv", "区县代码\n"));
        county().get(REGISTER + "/template?format=csv").then().statusCode(200).contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("%E6%95%99%E8%82%B2%E8%B4%B9%E9%99%84%E5%8A%A0"))
                .body(equalTo("区县代码\n"));
        services.play(SERVICE, WireMock::get, "/v1/surcharges/template", problem(400, "没有这种格式"));
        page(county(), REGISTER + "/template?format=xlsx", 400).body(containsString("没有这种格式"));
        services.play(SERVICE, WireMock::get, "/v1/surcharges/template", status(500));
        page(county(), REGISTER + "/template", 503).body(containsString("暂时没有回应"));
    }

    @Test
    void completenessIsDeclaredAndRefusalsAreToldInTheServicesWords() {
        services.play(SERVICE, WireMock::put, "/v1/registers/surcharges/completeness", noContent());
        county().formParam("period", "2020").post(REGISTER + "/completeness/declare").then().statusCode(303)
                .header("Location", endsWith(REGISTER + "#complete"));
        assertTrue(services.received(SERVICE, WireMock::putRequestedFor, "/v1/registers/surcharges/completeness")
                .get(0).getUrl().endsWith("?region=620702&period=2020"));
        services.play(SERVICE, WireMock::delete, "/v1/registers/surcharges/completeness", problem(404, "尚未声明"));
        county().formParam("period", "2018").post(REGISTER + "/completeness/withdraw").then().statusCode(404)
                .body(contains("尚未声明", "未作任何改动"));
    }

    private static RequestSpecification typed(String collected) {
        return county().formParam("cell-region", COUNTY).formParam("cell-year", "2019")
                .formParam("cell-kind", "education-surcharge").formParam("cell-collected", collected)
                .formParam("revision", 2);
    }

    private void giveRow(String collected, int revision) {
        services.play(SERVICE, WireMock::get, "/v1/surcharges/7", okForContentType("application/json", """
                {"id": 7, "region": "620702", "year": 2019, "kind": "education-surcharge", "collected": %s,
                 "revision": %d, "recordedAt": "2020-10-01T00:00:00Z", "recordedBy": "county-clerk"}"""
                .formatted(collected, revision)));
    }

    @Test
    void aRowIsChangedInAFormThatKnowsItsColumns() {
        giveRow("5.50", 2);
        page(county(), REGISTER + "/rows/7", 200).body(contains("value=\"5.50\"", "name=\"revision\" value=\"2\"",
                "<option value=\"education-surcharge\" selected>教育费附加</option>",
                "<option value=\"620702\" selected>甘州区</option>"));
        services.play(SERVICE, WireMock::put, "/v1/surcharges/7", okForContentType("application/json", "{}"));
        typed(" 6 ").post(REGISTER + "/rows/7").then().statusCode(303)
                .header("Location", endsWith(REGISTER + "#rows-shown"));
        List<LoggedRequest> all = services.received(SERVICE, WireMock::putRequestedFor, "/v1/surcharges/7");
        LoggedRequest sent = all.get(all.size() - 1);
        assertEquals("\"2\"", sent.getHeader("If-Match"));
        assertEquals("{\"region\":\"620702\",\"year\":\"2019\",\"kind\":\"education-surcharge\",\"collected\":\"6\"}",
                sent.getBodyAsString());
    }

    @Test
    void whatWasTypedStaysWhereItIsWrong() {
        services.play(SERVICE, WireMock::post, "/v1/surcharges", problem(400, "x 不是十进制数", """
                {"code": "not-a-decimal", "detail": "x 不是十进制数", "pointer": "/collected"}"""));
        typed("x").post(REGISTER + "/rows/new").then().statusCode(400).body(contains("value=\"x\"",
                "<strong class=\"fault\">x 不是十进制数</strong>", "未作任何改动"));
    }

    @Test
    void whoIsTooLateSeesWhatTheRowHasBecomeBesideWhatHeTyped() {
        giveRow("9", 3);
        services.play(SERVICE, WireMock::put, "/v1/surcharges/7", problem(412, "已被改动"));
        services.play(SERVICE, WireMock::delete, "/v1/surcharges/7", problem(412, "已被改动"));
        for (String step : List.of("/rows/7", "/rows/7/delete")) {
            typed("6").post(REGISTER + step).then().statusCode(412).body(contains("已有他人改动", "value=\"6\"", "现为：9",
                    "name=\"revision\" value=\"3\""));
        }
    }

    private static RequestSpecification cells(String collected, int revision) {
        return county().formParam("cell-collected", collected).formParam("revision", revision);
    }

    @Test
    void whereThereIsNoPageThatIsSaidOnOne() {
        List<String> unknown = List.of("/registers/finance", "/registers/finance/", "/registers/no/surcharges",
                "/registers/finance/surcharges/nothing", "/registers/finance/surcharges/rows/7/nothing",
                "/registers/finance/surcharges/imports", "/registers/finance/surcharges/imports/x",
                "/registers/finance/surcharges/completeness", "/registers/finance/surcharges/template/x", "/nothing",
                "/report/nothing", "/evidence/nothing", "/findings/x/y");
        assertEquals(unknown.stream().map(place -> place + " 404 true").toList(), unknown.stream().map(place -> {
            Response answer = county().get("/cockpit/2020/620702" + place);
            return place + ' ' + answer.statusCode() + ' ' + answer.asString().contains("href=\"/cockpit/\"");
        }).toList());
    }

    @Test
    void whoMayWriteSeesCellsToWriteInto() {
        page(county(), REGISTER, 200).body(contains("data-rows=\"" + REGISTER + "/rows/\"", "/assets/grid.js?",
                "data-id=\"7\" data-revision=\"2\"", "data-column=\"kind\" data-typed=\"education-surcharge\"",
                "<option value=\"620702\">甘州区</option>", "data-id=\"\" data-revision=\"0\""));
        page(browser(COUNTY, "reviewer"), REGISTER, 200).body(not(containsString("data-rows")))
                .body(not(containsString("<script"))).body(containsString("1230000.50"));
    }

    @Test
    void aCellIsKeptWithTheOthersOfItsRowAsTheyStand() {
        giveRow("5.50", 2);
        services.play(SERVICE, WireMock::put, "/v1/surcharges/7", okForContentType("application/json", """
                {"id": 7, "region": "620702", "year": 2019, "kind": "local-education-surcharge", "collected": 5.50,
                 "revision": 3, "recordedAt": "2020-10-02T00:00:00Z", "recordedBy": "county-620702"}"""));
        county().formParam("cell-kind", "地方教育附加").formParam("revision", 2).post(REGISTER + "/rows/7/cells").then()
                .statusCode(200).body(contains("data-id=\"7\" data-revision=\"3\" data-kept=\"true\"", "地方教育附加",
                        "county-620702"))
                .body(not(containsString("unkept")));
        List<LoggedRequest> sent = services.received(SERVICE, WireMock::putRequestedFor, "/v1/surcharges/7");
        assertEquals("\"2\"", sent.get(sent.size() - 1).getHeader("If-Match"));
        assertEquals("{\"region\":\"620702\",\"year\":\"2019\",\"kind\":\"local-education-surcharge\","
                + "\"collected\":\"5.50\"}", sent.get(sent.size() - 1).getBodyAsString());
    }

    @Test
    void whatIsWrongStandsAtTheCellWithWhatWasTyped() {
        giveRow("5.50", 2);
        services.play(SERVICE, WireMock::put, "/v1/surcharges/7", problem(400, "共有 2 处错误", """
                {"code": "not-a-decimal", "detail": "x 不是十进制数", "pointer": "/collected"}""", """
                {"code": "whole-row", "detail": "拨付额多于征收额"}"""));
        cells("x", 2).post(REGISTER + "/rows/7/cells").then().statusCode(400).body(contains("data-kept=\"false\"",
                "data-typed=\"x\" class=\"unkept number\" aria-invalid=\"true\"><span>x</span>"
                        + "<strong class=\"fault\">x 不是十进制数</strong>",
                "<strong class=\"fault\">拨付额多于征收额</strong>", "data-typed=\"2019\" class=\"number\""));
        services.play(SERVICE, WireMock::post, "/v1/surcharges", problem(400, "不能为空", """
                {"code": "field-required", "detail": "不能为空", "pointer": "/kind"}"""));
        cells("7", 0).post(REGISTER + "/rows/new/cells").then().statusCode(400).body(contains("data-id=\"\"",
                "<span></span><strong class=\"fault\">不能为空</strong>", "data-typed=\"7\" class=\"unkept number\""));
    }

    @Test
    void whoWritesIntoACellOfARowThatSomebodyElseChangedLosesNothing() {
        giveRow("9", 3);
        int before = services.received(SERVICE, WireMock::putRequestedFor, "/v1/surcharges/7").size();
        Matcher<String> told = contains("data-revision=\"3\" data-kept=\"false\"", "data-typed=\"6\"", "已有他人改动",
                "现为：9");
        cells("6", 2).post(REGISTER + "/rows/7/cells").then().statusCode(412).body(told);
        assertEquals(before, services.received(SERVICE, WireMock::putRequestedFor, "/v1/surcharges/7").size());
        services.play(SERVICE, WireMock::put, "/v1/surcharges/7", problem(412, "已被改动"));
        cells("6", 3).post(REGISTER + "/rows/7/cells").then().statusCode(412).body(told);
    }

    @Test
    void whereThereIsNoRowToShowItIsSaidWhy() {
        services.play(SERVICE, WireMock::get, "/v1/surcharges/7", problem(404, "没有这一行"));
        cells("6", 2).post(REGISTER + "/rows/7/cells").then().statusCode(404).body(contains("没有这一行"))
                .body(not(containsString("<tr")));
        services.play(SERVICE, WireMock::post, "/v1/surcharges",
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        cells("6", 0).post(REGISTER + "/rows/new/cells").then().statusCode(503).body(contains("尚不能确定"));
        browser(COUNTY, "reviewer").formParam("cell-collected", "6").post(REGISTER + "/rows/7/cells").then()
                .statusCode(403);
        given().header("Sec-Fetch-Site", "cross-site").auth().oauth2(Tokens.of(COUNTY, "reporter"))
                .formParam("cell-collected", "6").post(REGISTER + "/rows/7/cells").then().statusCode(403);
    }

    private static String deferred(String register, String state, String outcome) {
        return """
                {"id": 5, "register": "%s", "region": "620702", "replace": false, "dryRun": false, "size": 5000000,
                 "state": "%s", "rowsRead": 81234, "sentAt": "2020-10-12T23:30:00Z", "sentBy": "county-620702"%s}"""
                .formatted(register, state, outcome);
    }

    private void giveDeferred(String register, String state, String outcome) {
        String told = deferred(register, state, outcome);
        services.play(SERVICE, WireMock::get, "/v1/imports/5", okForContentType("application/json", told));
        services.play(SERVICE, WireMock::get, "/v1/imports", okForContentType("application/json",
                "{\"imports\": [" + told + "]}"));
    }

    @Test
    void aLargeFileIsWorkedThroughWhileNobodyWaits(@TempDir Path folder) throws IOException {
        answerImport(jsonResponse(deferred("surcharges", "waiting", ""), 202));
        // bytes would be printed one by one, should the request fail
        File large = Files.writeString(folder.resolve("large.csv"), FILE + "620702,2020,教育费附加,5\n".repeat(150_000))
                .toFile();
        county().multiPart("file", large, "text/csv").post(REGISTER + "/import").then().statusCode(303)
                .header("Location", endsWith(REGISTER + "/imports/5"));
        assertEquals("respond-async", imports().get(imports().size() - 1).getHeader("Prefer"));
        giveDeferred("surcharges", "running", "");
        page(county(), REGISTER + "/imports/5", 200).header("Refresh", equalTo("5"))
                .body(contains("正在处理", "81234", "2020-10-13 07:30 county-620702", "可以离开本页"));
        page(county(), REGISTER + "/imports/5?still=true", 200).header("Refresh", equalTo(null))
                .body(contains("恢复自动更新"));
        page(county(), "/cockpit/2020/620702/registers", 200).body(contains("后台导入", "正在处理",
                "<th scope=\"row\">教育费附加台账</th>",
                "href=\"" + REGISTER + "/imports/5\">2020-10-13 07:30</a>"));
        answerImport(problem(429, "已有 20 个导入在等待"));
        county().multiPart("file", large, "text/csv").post(REGISTER + "/import").then().statusCode(429)
                .body(contains("已有 20 个导入在等待", "未作任何改动"));
    }

    @Test
    void whatBecameOfAnImportThatNobodyWaitedForIsToldWithItsErrors() {
        giveDeferred("surcharges", "done",
                """
                        , "endedAt": "2020-10-12T23:31:00Z", "receipt": {"register": "surcharges", "rows": 3, "inserted": 2,
                         "updated": 1, "unchanged": 0, "deleted": 0, "taken": 0, "errors": [], "dryRun": false, "sha256": "00"}""");
        page(county(), REGISTER + "/imports/5", 200).header("Refresh", equalTo(null))
                .body(contains("已完成", "导入完成", "新增 2 行", "2020-10-13 07:31"));
        giveDeferred("surcharges", "refused", """
                , "problem": {"type": "urn:luzhi:problem:refused", "status": 400, "title": "请求不符合规则", "code": "several",
                 "detail": "共有 300 处错误", "errorCount": 300, "errors": [%s]}"""
                .formatted(error(2, "征收额", "一百 不是十进制数")));
        page(county(), REGISTER + "/imports/5", 200).body(contains("有误，未予收入", "共300处错误", "未作任何改动",
                "<td class=\"number\">2</td><td>征收额</td><td>一百 不是十进制数</td>", "还有100处错误"));
        giveDeferred("appropriations", "done", "");
        page(county(), REGISTER + "/imports/5", 404);
        services.play(SERVICE, WireMock::get, "/v1/imports/5", status(500));
        page(county(), REGISTER + "/imports/5", 200).header("Refresh", equalTo("5"))
                .body(contains("教育经费数据暂时取不到"));
    }

    private static String trial(String figures) {
        return """
                {"register": "surcharges", "rows": 3, "inserted": 3, "updated": 0, "unchanged": 0, "deleted": 0, "taken": 0,
                 "errors": [], "dryRun": true, "sha256": "00", "figures": %s}"""
                .formatted(figures);
    }

    private static String change(String county, String before, String after) {
        return """
                {"measure": "infrastructure.large-classes", "dimensions": {}, "region": "%s", "period": "2020",
                 "unit": "class", "before": %s, "after": %s}""".formatted(county, before, after);
    }

    @Test
    void aTrialTellsWhichFiguresAndVerdictsWouldChange() {
        Regions.City city = Regions.fresh();
        String county = city.county();
        String register = "/cockpit/2020/" + county + "/registers/finance/surcharges";
        services.give("infrastructure", "best", county, StubbedServices.figure("infrastructure.large-classes", county,
                "2020", "7", "class", "reported"));
        String counted = change(county, "{\"best\": 7}", "{\"derived\": 0, \"best\": 0}");
        for (String told : List.of(trial("{\"count\": 1, \"first\": [" + counted + "]}"),
                trial("{\"count\": 1, \"first\": ["
                        + change(county, "{\"best\": 7}", "{\"derived\": 0, \"best\": 7}") + "]}"))) {
            answerImport(okForContentType("application/json", told));
            boolean undeclared = !told.contains("\"best\": 0");
            browser(county, "reporter").multiPart("file", "附加.csv", FILE.getBytes(StandardCharsets.UTF_8), "text/csv")
                    .post(register + "/trial").then().statusCode(200)
                    .body(contains("导入后数值和结论的变化", "大班额班级数（56人及以上）（2020年）",
                            "<td class=\"number\">" + (undeclared ? "–" : "7个") + "</td><td class=\"number\">0个</td>",
                            "verdict met\""))
                    .body(undeclared ? containsString("以声明完整为前提") : not(containsString("以声明完整为前提")));
        }
        answerImport(okForContentType("application/json", trial("{\"count\": 0, \"first\": []}")));
        send("/trial").body(containsString("没有数值会因此变化"));
        answerImport(okForContentType("application/json", trial("{\"count\": 2000, \"first\": [" + counted + "]}")));
        send("/trial").body(contains("另有 1999 个数值也会变化", "结论的变化此时推算不出"));
    }

    @Test
    void aFileComesBackWithItsErrorsMarked() {
        answerImport(problem(400, "共有 2 处错误，见 errors", error(2, "征收额", "一百 不是十进制数"),
                error(2, "拨付额", "不能为空")));
        byte[] marked = send("/marked").statusCode(200).contentType(startsWith("application/vnd.openxmlformats"))
                .header("Content-Disposition", containsString(URLEncoder.encode("文件中的错误", StandardCharsets.UTF_8)))
                .extract().asByteArray();
        assertTrue(imports().get(imports().size() - 1).getUrl().contains("dryRun=true"));
        try (RowReader rows = RowFiles.open(new ByteArrayInputStream(marked), RowFiles.XLSX, null)) {
            assertTrue(rows.next() && rows.next());
            assertEquals("一百", rows.cell(3));
        }
        answerImport(RegistersOfStub.receipt(true));
        send("/marked").statusCode(200).contentType(startsWith("text/html")).body(containsString("试检通过"));
        answerImport(problem(400, "不是表格"));
        send("/marked").statusCode(400).contentType(startsWith("text/html")).body(containsString("不是表格"));
    }

    @Test
    void whoSentAWrongFileIsLedBackToWhereHeCameFrom() {
        String here = RestAssured.baseURI + ":" + RestAssured.port;
        Map.of(here + REGISTER + "?period=2020", true, "https://elsewhere.example" + REGISTER, false, "\\", false)
                .forEach((referrer, isOurs) -> county().header("Referer", referrer)
                        .multiPart("file", "附加.pdf", new byte[]{1}, "application/pdf").post(REGISTER + "/trial").then()
                        .statusCode(415).contentType(startsWith("text/html"))
                        .body(isOurs
                                ? containsString("<a href=\"" + REGISTER + "?period=2020\">返回刚才的页面</a>")
                                : not(containsString("返回刚才的页面"))));
        for (String step : List.of("/trial", "/marked", "/import", "/paste/trial", "/paste/import")) {
            county().get(REGISTER + step + "?mode=replace&period=2020").then().statusCode(303)
                    .header("Location", endsWith(REGISTER + "?period=2020"));
        }
    }
}
