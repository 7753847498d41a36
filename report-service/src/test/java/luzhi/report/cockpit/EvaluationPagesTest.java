package luzhi.report.cockpit;

import static luzhi.report.cockpit.Browser.filling;
import static luzhi.report.cockpit.Browser.nobody;
import static luzhi.report.cockpit.Browser.of;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.report.StubbedServices;
import luzhi.report.workflow.submission.SubmissionCalls;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;

/** The pages about one evaluation, and the forms on them. The services are played by stubs that know no figure. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class EvaluationPagesTest {

    StubbedServices services;
    private Regions.City city;

    @BeforeEach
    void take() {
        city = Regions.fresh();
    }

    private String at(String region, String page) {
        return "/cockpit/2020/" + region + page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/tasks/4", "/criteria/4.1", "/criteria/9.20", "/regions", "/regions?level=county",
            "/gaps",
            "/findings", "/measures/infrastructure.enrolment",
            "/measures/infrastructure.enrolment?dimensions=stage:primary",
            "/measures/infrastructure.enrolment?dimensions=stage:primary&period=2020", "/inspection", "/submission",
            "/report",
            "/declarations", "/narratives", "/evidence", "/evidence?criterion=1.4",
            "/evidence?name=minutes&criterion=1.4", "/rectifications", "/rectifications?status=overdue",
            "/rectifications/new?criterion=4.1", "/what-if", "/check", "/changes", "/compare",
            "/compare?with=2021", "/compare?difference=same&task=4&open=true"})
    void eachPageIsThereInBothLanguagesForTheRegionAndThoseAbove(String page) {
        for (String viewer : new String[]{city.code(), city.province()}) {
            VisibleText.requireWords(of(viewer, "reporter").get(at(city.code(), page)).then().statusCode(200)
                    .body(startsWith("<!DOCTYPE html>")).body(containsString("<h1>"))
                    .body(containsString("aria-current=\"page\"")).body(not(containsString("class=\"notice\"")))
                    .extract().asString());
        }
        VisibleText.requireEnglishWords(of(city.code(), "reporter").cookie("luzhi-language", "en")
                .get(at(city.code(), page)).then().statusCode(200).body(containsString("lang=\"en\"")).extract()
                .asString());
        of(city.county(), "reporter").get(at(city.code(), page)).then().statusCode(403);
        nobody().get(at(city.code(), page)).then().statusCode(303).header("Location", containsString("sign-in"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"zh | 24.73亿元 | 23.02亿元", "en | 2.473 billion yuan | 2.302 billion yuan"})
    void numbersAndWhatIsSaidOfThemAreWrittenInTheLanguageOfThePage(String language, String now, String before) {
        String spent = "finance.general-public-budget-education-expenditure";
        services.give("finance", "best", city.code(),
                StubbedServices.figure(spent, city.code(), "2019", "2473000000", "CNY", "reported"),
                StubbedServices.figure(spent, city.code(), "2018", "2302000000", "CNY", "reported"));
        for (String page : new String[]{"/tasks/4", "/gaps", "/findings", "/measures/" + spent}) {
            String html = of(city.code(), "reporter").cookie("luzhi-language", language).get(at(city.code(), page))
                    .then().statusCode(200).extract().asString();
            VisibleText.requireWords(html);
            if (language.equals("en")) {
                VisibleText.requireEnglishWords(html);
            }
        }
        of(city.code(), "reporter").cookie("luzhi-language", language)
                .get(at(city.code(), "/measures/" + spent)).then().body(containsString(now))
                .body(containsString(before));
    }

    @Test
    void whatIsNotThereIsSaidOnAPage() {
        for (String page : new String[]{"/tasks/99", "/criteria/99.1", "/inspection/99.1", "/measures/no.such-99"}) {
            of(city.province(), "inspector").get(at(city.code(), page)).then().statusCode(404)
                    .contentType(startsWith("text/html")).body(containsString("99"));
        }
        of(city.code(), "reporter").get(at(city.code(), "/tasks/four")).then().statusCode(404)
                .contentType(startsWith("text/html"));
    }

    @Test
    void twoYearsStandSideBySideWithWhatChanged() {
        String coverage = "infrastructure.inclusive-kindergarten-coverage";
        services.give("infrastructure", "best", city.code(),
                StubbedServices.figure(coverage, city.code(), "2020", "72.5", "percent", "reported"),
                StubbedServices.figure(coverage, city.code(), "2021", "86.25", "percent", "reported"));
        of(city.code(), "reporter").get(at(city.code(), "/compare")).then().statusCode(200)
                .body(containsString("2020年与2021年")).body(containsString("72.5%")).body(containsString("86.25%"))
                .body(containsString("+13.75个百分点"));
        VisibleText.requireEnglishWords(of(city.code(), "reporter").cookie("luzhi-language", "en")
                .get(at(city.code(), "/compare")).then().body(containsString("+13.75 percentage points")).extract()
                .asString());
        of(city.code(), "reporter").get("/cockpit/2021/" + city.code() + "/compare").then().statusCode(200)
                .body(containsString("2020年与2021年"));
        of(city.code(), "reporter").get(at(city.code(), "/compare?difference=turned")).then().statusCode(200)
                .body(containsString("<details class=\"whole\" open>")).body(containsString("86.25%"));
        of(city.code(), "reporter").get(at(city.code(), "/compare?difference=same")).then().statusCode(200)
                .body(not(containsString("86.25%")));
        of(city.code(), "reporter").get(at(city.code(), "/compare?difference=no-such")).then().statusCode(400)
                .contentType(startsWith("text/html")).body(containsString("no-such"));
        of(city.code(), "reporter").get(at(city.code(), "/compare?with=1990")).then().statusCode(404)
                .body(containsString("1990"));
    }

    @Test
    void aStepThatIsRefusedIsShownAgainWithWhatWasTyped() {
        filling(of(city.code(), "reviewer")).formParam("revision", 0).formParam("comment", "请予受理<b>")
                .post(at(city.code(), "/submission/submit")).then().statusCode(409)
                .contentType(startsWith("text/html")).body(containsString("role=\"alert\""))
                .body(containsString("请予受理&lt;b&gt;"));
        filling(of(city.province(), "reviewer")).formParam("revision", 0).formParam("comment", "")
                .formParam("item", "4.1", "").formParam("reason", "请补充说明", "")
                .post(at(city.code(), "/submission/return")).then().statusCode(409)
                .body(containsString("请补充说明")).body(containsString("role=\"alert\""));
    }

    @Test
    void whatIsInTheWayLeadsToWhereItIsPutRight() {
        of(city.code(), "reviewer").get(at(city.code(), "/submission")).then().statusCode(200)
                .body(containsString(at(city.code(), "/declarations#criterion-1.4")))
                .body(containsString(at(city.code(), "/narratives#task-1")));
    }

    @Test
    void theOverviewSaysWhatHoldsTheNextStepUpAndWhereThatIsPutRight() {
        of(city.county(), "reviewer").get(at(city.county(), "")).then().statusCode(200)
                .body(containsString("报送前须先办完下列各项"))
                .body(containsString(at(city.county(), "/declarations") + "\">尚未声明的要点"))
                .body(not(containsString("等您办理"))).body(not(containsString("没有等您办理")));
        of(city.code(), "reviewer").get(at(city.code(), "")).then().statusCode(200)
                .body(containsString(at(city.code(), "/regions") + "\">尚未审核通过的下级地区"));
        SubmissionCalls.declareAll(city.county());
        of(city.county(), "reviewer").get(at(city.county(), "")).then().statusCode(200)
                .body(containsString("等您办理：报送")).body(not(containsString("报送前须先办完下列各项")));
        of(city.county(), "reporter").get(at(city.county(), "")).then().body(containsString("没有等您办理"));
    }

    @Test
    void nobodyTakesAStepThatIsNotHis() {
        filling(of(city.code(), "reporter")).formParam("revision", 0).post(at(city.code(), "/submission/submit")).then()
                .statusCode(403).contentType(startsWith("text/html"));
        of(city.code(), "reviewer").contentType("application/x-www-form-urlencoded").formParam("revision", 0)
                .post(at(city.code(), "/submission/submit")).then().statusCode(403)
                .body(containsString("不是从本系统的页面提交"));
    }

    @Test
    void anInspectorSaysWhatHeFoundAndSeesItBeside() {
        String form = at(city.code(), "/inspection/4.1");
        filling(of(city.province(), "inspector")).formParam("verdict", "met").formParam("opinion", "")
                .formParam("evidence", "账目").post(form).then().statusCode(400).body(containsString("账目"));
        filling(of(city.province(), "inspector")).formParam("verdict", "met").formParam("opinion", "与账目相符\r\n与实地相符")
                .post(form).then().statusCode(303).header("Location", endsWith("/inspection#criterion-4.1"));
        of(city.code(), "reporter").get(at(city.code(), "/inspection")).then().statusCode(200)
                .body(containsString("与账目相符"));
        of(city.province(), "inspector").get(form).then().statusCode(200)
                .body(containsString("name=\"revision\" value=\"1\""));
        // somebody else was quicker: nothing that was typed is lost
        filling(of(city.province(), "inspector")).formParam("verdict", "not-met").formParam("opinion", "与账目不符")
                .formParam("revision", 7).post(form).then().statusCode(412).body(containsString("与账目不符"));
    }

    @Test
    void noFormOffersWhatIsNotForTheViewer() {
        of(city.code(), "reporter").get(at(city.code(), "/inspection")).then()
                .body(not(containsString("/inspection/4.1\"")));
        of(city.code(), "reporter").get(at(city.code(), "/submission")).then()
                .body(not(containsString("<textarea"))).body(containsString("须先办完上面“报送前须先办理”的各项"));
    }

    @Test
    void aFigureOfATextThatAgreesWithTheRecordLeadsToHowItCameAbout() {
        services.give("infrastructure", "best", city.code(), StubbedServices.figure("infrastructure.classes",
                city.code(), "2020", "175", "class", "derived"));
        of(city.code(), "reporter").header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", "稿.txt", "2020年，全市有教学班175个。".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(at(city.code(), "/check")).then().statusCode(200).body(containsString(
                        "<a class=\"claim recorded\" href=\""
                                + at(city.code(), "/measures/infrastructure.classes?period=2020#why")));
    }

    @Test
    void aTextIsCheckedAndMarkedOnAPageOrInWord() {
        String wrong = "全县教职工2600人，其中教师2400人、工勤人员100人、其他人员50人。";
        of(city.code(), "reporter").header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", "稿.txt", wrong.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(at(city.code(), "/check")).then().statusCode(200).contentType(startsWith("text/html"))
                .body(containsString("2600"))
                .body(containsString("<a href=\"" + at(city.code(), "/check") + "\">← 返回</a>"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        of(city.code(), "reporter").header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", "稿.pdf", new byte[]{1, 2, 3}, "application/pdf").post(at(city.code(), "/check"))
                .then().statusCode(400).contentType(startsWith("text/html"));
    }

    @Test
    void twoDraftsAreComparedOnAPage() {
        of(city.code(), "reporter").header("Sec-Fetch-Site", "same-origin")
                .multiPart("earlier", "原稿.txt", "全县教职工2600人，其中教师2400人。".getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("later", "新稿.txt", "全县教职工2620人，其中教师2400人。<b>".getBytes(StandardCharsets.UTF_8),
                        "text/plain")
                .post(at(city.code(), "/check/comparison")).then().statusCode(200).contentType(startsWith("text/html"))
                .body(containsString(
                        "<td class=\"number\">2600人</td><td class=\"number\">2620人</td><td class=\"number\">+20 人</td>"));
        of(city.code(), "reporter").header("Sec-Fetch-Site", "same-origin")
                .multiPart("earlier", "原稿.txt", "教师2400人。".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(at(city.code(), "/check/comparison")).then().statusCode(400).contentType(startsWith("text/html"));
    }

    @Test
    void theReportIsReadOnAPageAndTakenAwayUnderItsTitle() {
        of(city.code(), "reporter").get(at(city.code(), "/report/file")).then().statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("<nav><a href=\"" + at(city.code(), "/report") + "\">← 报告</a></nav>"));
        of(city.code(), "reporter").get(at(city.code(), "/report/file?format=docx")).then().statusCode(200)
                .header("Content-Disposition", containsString("filename*=UTF-8''%"));
    }

    @Test
    void everybodyMayReadWhatIsPublished() {
        nobody().get("/cockpit/published").then().statusCode(200).contentType(equalTo("text/html;charset=utf-8"));
        nobody().get("/cockpit/published/2020/" + city.code()).then().statusCode(404)
                .contentType(startsWith("text/html"));
    }
}
