package luzhi.report.cockpit;

import static luzhi.report.cockpit.Browser.filling;
import static luzhi.report.cockpit.Browser.of;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;

/** What is done about what is lacking, from the first form to the last. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class RectificationPagesTest {

    private static final String COVERAGE = "infrastructure.inclusive-kindergarten-coverage";

    StubbedServices services;
    private Regions.City city;

    @BeforeEach
    void take() {
        city = Regions.fresh();
        services.give("infrastructure", "best", city.code(),
                StubbedServices.figure(COVERAGE, city.code(), "2020", "72.5", "percent", "reported"));
    }

    private String page() {
        return "/cockpit/2020/" + city.code() + "/rectifications";
    }

    private RequestSpecification reporter() {
        return of(city.code(), "reporter");
    }

    private ValidatableResponse open(RequestSpecification browser, String measures) {
        return filling(browser).formParam("problem", "普惠园不足<b>").formParam("measures", measures)
                .formParam("owner", "市教育局").formParam("person", "").formParam("deadline", "2199-12-31")
                .post(page() + "/new?criterion=10.6&who=" + city.code()).then();
    }

    private String item() {
        open(reporter(), "新建两所").statusCode(303).header("Location", endsWith("/rectifications"));
        Matcher id = Pattern.compile("/rectifications/items/(\\d+)")
                .matcher(reporter().get(page()).then().statusCode(200).body(containsString("普惠园不足&lt;b&gt;"))
                        .body(not(containsString("criterion=10.6&"))).extract().asString());
        assertTrue(id.find());
        return page() + "/items/" + id.group(1);
    }

    private String evidence() {
        String page = "/cockpit/2020/" + city.code() + "/evidence";
        reporter().header("Sec-Fetch-Site", "same-origin")
                .multiPart("name", "minutes").multiPart("criterion", "10.6")
                .multiPart("file", "a.txt", "验收".getBytes(StandardCharsets.UTF_8)).post(page).then().statusCode(303);
        Matcher id = Pattern.compile("evidence/(\\d+)/file").matcher(reporter().get(page).asString());
        assertTrue(id.find());
        return id.group(1);
    }

    @Test
    void whatIsOpenBecomesAnItemThatIsReportedClosedAndConfirmed() {
        reporter().get(page()).then().body(containsString("/rectifications/new?criterion=10.6&amp;who=" + city.code()));
        String item = item();
        filling(reporter()).formParam("date", "").formParam("report", "已选址").formParam("percent", "百分之三十")
                .post(item + "/reported").then().statusCode(400).body(containsString("已选址"))
                .body(containsString("百分之三十")).body(containsString("缺少字段 日期"));
        String today = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString();
        filling(reporter()).formParam("date", today).formParam("report", "已选址\r\n并开工").formParam("percent", "30.5")
                .post(item + "/reported").then().statusCode(303);
        reporter().get(item).then().statusCode(200).body(containsString("并开工")).body(containsString("30.5"));
        filling(reporter()).formParam("statement", "已建成").formParam("despite", "").formParam("revision", "1")
                .post(item + "/closed").then().statusCode(400).body(containsString("已建成"))
                .body(containsString("缺少字段 佐证"));
        filling(reporter()).formParam("statement", "已建成").formParam("evidence", evidence())
                .formParam("despite", "明年计入").formParam("revision", "1").post(item + "/closed").then()
                .statusCode(303);
        reporter().get(item).then().body(containsString("明年计入")).body(containsString("minutes</a>"))
                .body(not(containsString("/confirmed\"")));
        filling(of(city.code(), "reviewer")).formParam("revision", "2").formParam("comment", "属实")
                .post(item + "/confirmed").then().statusCode(403).contentType(startsWith("text/html"));
        filling(of(city.province(), "inspector")).formParam("revision", "1").formParam("comment", "现场看过")
                .post(item + "/confirmed").then().statusCode(412).body(containsString("现场看过"))
                .body(containsString("name=\"revision\" value=\"2\""));
        filling(of(city.province(), "inspector")).formParam("revision", "2").formParam("comment", "现场看过")
                .post(item + "/confirmed").then().statusCode(303);
        reporter().get(page() + "?status=confirmed").then().body(containsString("/items/"));
        reporter().get(page() + "?status=open").then().body(not(containsString("/items/")));
    }

    @Test
    void thePlanIsChangedWithAReasonForANewDeadline() {
        String item = item();
        RequestSpecification plan = filling(reporter()).formParam("measures", "新建三所").formParam("owner", "市教育局")
                .formParam("person", "张三").formParam("deadline", "2199-11-30");
        plan.formParam("reason", "").formParam("revision", "1").post(item + "/changed").then().statusCode(400)
                .body(containsString("新建三所"));
        filling(reporter()).formParam("measures", "新建三所").formParam("owner", "市教育局").formParam("person", "张三")
                .formParam("deadline", "2199-11-30").formParam("reason", "提前").formParam("revision", "1")
                .post(item + "/changed").then().statusCode(303);
        reporter().get(item).then().body(containsString("新建三所")).body(containsString("提前"))
                .body(containsString("张三"));
    }

    @Test
    void whatIsRefusedIsShownAgain() {
        open(reporter(), "").statusCode(400).body(containsString("普惠园不足&lt;b&gt;"))
                .body(containsString("缺少字段 整改措施"));
        String item = item();
        open(reporter(), "又一次").statusCode(409).body(containsString("又一次"));
        filling(reporter()).post(item + "/opened").then().statusCode(404).contentType(startsWith("text/html"));
        filling(reporter()).post(page() + "/items/999999999/closed").then().statusCode(404);
        reporter().get(page() + "/new?criterion=99.9").then().statusCode(404).contentType(startsWith("text/html"));
        reporter().get(page() + "/new").then().statusCode(404);
    }

    @Test
    void nobodyActsForOthers() {
        open(of(city.county(), "reporter"), "新建").statusCode(403);
        open(of(city.province(), "inspector"), "新建").statusCode(403);
        String item = item();
        reporter().contentType("application/x-www-form-urlencoded").formParam("report", "x").post(item + "/reported")
                .then().statusCode(403).body(containsString("不是从本系统的页面提交"));
        of(city.county(), "reporter").get(item).then().statusCode(403);
        of(city.province(), "inspector").get(item).then().statusCode(200).body(not(containsString("/changed\"")));
    }

    @Test
    void theListOfAMonthIsReadAndTakenAway() {
        String item = item();
        of(city.province(), "inspector").get("/cockpit/2020/" + city.province() + "/rectifications/month?status=open")
                .then().statusCode(200).body(containsString("href=\"" + item + "\""));
        reporter().get(page() + "/month").then().statusCode(200).body(containsString("普惠园不足&lt;b&gt;"))
                .body(containsString("整改中 1"));
        reporter().get(page() + "/month?status=overdue").then().statusCode(200)
                .body(not(containsString("普惠园不足")));
        reporter().get(page() + "/month?month=2019-01&limit=1").then().statusCode(200)
                .body(containsString("/month?month=2019-02")).body(not(containsString("普惠园不足")));
        of(city.county(), "reporter").get(page() + "/month").then().statusCode(403);
        reporter().get(page() + "/month/file").then().statusCode(200)
                .header("Content-Disposition", containsString("rectifications-"));
        reporter().get(page() + "/month?month=2199-01").then().statusCode(400).contentType(startsWith("text/html"));
    }
}
