package luzhi.report.cockpit;

import static io.restassured.RestAssured.given;
import static luzhi.report.cockpit.Browser.filling;
import static luzhi.report.cockpit.Browser.of;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;
import luzhi.testkit.Tokens;

/** The sheet on which a region declares. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class DeclarationsPageTest {

    private Regions.City city;

    @BeforeEach
    void take() {
        city = Regions.fresh();
    }

    private String page() {
        return "/cockpit/2020/" + city.code() + "/declarations";
    }

    private ValidatableResponse recorded(String criterion) {
        return given().auth().oauth2(Tokens.of(city.code(), "reporter"))
                .get("/v1/evaluations/2020/" + city.code() + "/declarations/" + criterion).then();
    }

    /** A sheet of these rows; each is criterion, declared, statement, deadline, source, revision. */
    private RequestSpecification sheet(String[]... rows) {
        RequestSpecification form = filling(of(city.code(), "reporter"));
        for (String[] row : rows) {
            form.formParam("criterion", row[0]).formParam("declared", row[1]).formParam("statement", row[2])
                    .formParam("deadline", row[3]).formParam("source", row[4]).formParam("table", "")
                    .formParam("row", "").formParam("revision", row[5]);
        }
        return form;
    }

    private static String[] row(String... cells) {
        return cells;
    }

    @Test
    void whatWasFilledInIsKeptAtOnceAndTheRestIsLeftAlone() {
        sheet(row("1.4", "true", "已建立领导机制\r\n并定期研究", "", "", "0"),
                row("1.5", "false", "正在办理", "2020-12-01", "市政府纪要", "0"), row("1.6", "", "", "", "", "0"))
                .formParam("document", "自评底稿").post(page()).then().statusCode(303)
                .header("Location", endsWith("/declarations")).cookie("luzhi-notice", "declarations-kept.2");
        recorded("1.4").statusCode(200).body("statement", equalTo("已建立领导机制\n并定期研究"))
                .body("source.document", equalTo("自评底稿")).body("declared", equalTo(true));
        recorded("1.5").body("source.document", equalTo("市政府纪要")).body("deadline", equalTo("2020-12-01"));
        recorded("1.6").statusCode(404);
        // the same sheet again, one row changed
        sheet(row("1.4", "true", "已建立领导机制\r\n并定期研究", "", "自评底稿", "1"),
                row("1.5", "true", "已办结", "", "市政府纪要", "1")).post(page()).then().statusCode(303)
                .cookie("luzhi-notice", "declarations-kept.1");
        recorded("1.4").body("revision", equalTo(1));
        recorded("1.5").body("revision", equalTo(2)).body("deadline", equalTo(null));
        of(city.code(), "reporter").cookie("luzhi-notice", "declarations-kept.1").get(page()).then().statusCode(200)
                .body(containsString("role=\"status\"")).body(containsString("已办结"));
    }

    @Test
    void aRowThatIsRefusedIsShownAgainAndTheOthersAreKept() {
        sheet(row("1.4", "true", "已建立<b>", "", "纪要", "0"), row("1.5", "true", "", "", "纪要", "0"),
                row("1.6", "", "说明在此", "", "纪要", "0")).post(page()).then().statusCode(400)
                .contentType(startsWith("text/html")).body(containsString("已保存 1 项声明"))
                .body(containsString("有 2 项未能保存")).body(containsString("说明在此"))
                .body(containsString("缺少字段 声明内容")).body(not(containsString("statement，")))
                .body(containsString("已建立&lt;b&gt;"));
        recorded("1.4").statusCode(200);
        recorded("1.5").statusCode(404);
    }

    @Test
    void whatWasTakenIsShownAsItIsNowBesideWhatWasRefused() {
        sheet(row("1.4", "true", "第一次", "", "纪要", "0")).post(page()).then().statusCode(303);
        sheet(row("1.4", "true", "第二次", "", "纪要", "1"), row("1.5", "true", "", "", "纪要", "0")).post(page()).then()
                .statusCode(400).body(containsString("第二次")).body(not(containsString("第一次")))
                .body(containsString("name=\"revision\" value=\"2\""));
    }

    @Test
    void whatSomebodyElseDeclaredMeanwhileIsShownBesideAndNotTouched() {
        sheet(row("1.4", "true", "第一次", "", "纪要", "0"), row("1.5", "true", "第一次", "", "纪要", "0")).post(page());
        sheet(row("1.4", "true", "别人说的", "", "纪要", "1"), row("1.5", "true", "别人也说了", "", "纪要", "1")).post(page());
        // filled in beside the first revisions, and only one row changed
        sheet(row("1.4", "true", "我说的", "", "纪要", "1"), row("1.5", "true", "第一次", "", "纪要", "1")).post(page())
                .then().statusCode(412).body(containsString("我说的")).body(containsString("别人说的"))
                .body(containsString("有 1 项未能保存"));
        recorded("1.4").body("statement", equalTo("别人说的"));
        recorded("1.5").body("statement", equalTo("别人也说了"));
        // who has seen it may say his all the same
        sheet(row("1.4", "true", "我说的", "", "纪要", "2")).post(page()).then().statusCode(303);
        recorded("1.4").body("statement", equalTo("我说的"));
    }

    @Test
    void whatFiguresDecideIsDeclaredOnWhereSomebodyAsks() {
        of(city.code(), "reporter").get(page()).then().body(not(containsString("id=\"criterion-10.1\"")));
        of(city.code(), "reporter").get(page() + "?criterion=10.1").then().statusCode(200)
                .body(containsString("id=\"criterion-10.1\""));
        sheet(row("10.1", "false", "年底前完成", "2020-12-01", "纪要", "0")).post(page()).then().statusCode(303);
        of(city.code(), "reporter").get(page()).then().body(containsString("id=\"criterion-10.1\""));
        of(city.code(), "reporter").get(page() + "?criterion=99.9").then().statusCode(200);
    }

    @Test
    void aLongSheetIsTaken() {
        sheet(row("1.4", "true", "长".repeat(2000), "", "纪要", "0")).post(page()).then().statusCode(303);
        sheet(row("1.5", "true", "长".repeat(2001), "", "纪要", "0")).post(page()).then().statusCode(400)
                .body(containsString("2001"));
        String[][] rows = new String[100][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row("1.6", "", "", "", "", "0");
        }
        sheet(rows).post(page()).then().statusCode(303).cookie("luzhi-notice", "declarations-unchanged");
    }

    @Test
    void nobodyDeclaresForOthersOrOnWhatThereIsNot() {
        filling(of(city.county(), "reporter")).formParam("criterion", "1.4").post(page()).then().statusCode(403);
        filling(of(city.code(), "inspector")).formParam("criterion", "1.4").post(page()).then().statusCode(403);
        of(city.code(), "reporter").contentType("application/x-www-form-urlencoded").formParam("criterion", "1.4")
                .post(page()).then().statusCode(403).body(containsString("不是从本系统的页面提交"));
        sheet(row("1.4", "true", "已做到", "", "纪要", "0"), row("99.9", "true", "已做到", "", "纪要", "0")).post(page())
                .then().statusCode(404).contentType(startsWith("text/html"));
        recorded("1.4").statusCode(404);
        filling(of(city.code(), "reporter")).post(page()).then().statusCode(303);
        of(city.province(), "inspector").get(page()).then().statusCode(200).body(not(containsString("<textarea")));
        given().auth().oauth2(Tokens.of(city.code(), "reporter"))
                .get("/v1/evaluations/2020/" + city.code() + "/declarations").then().body("declarations", hasSize(0));
    }
}
