package luzhi.report.cockpit;

import static io.restassured.RestAssured.given;
import static luzhi.report.cockpit.Browser.filling;
import static luzhi.report.cockpit.Browser.of;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;
import luzhi.testkit.Tokens;

/** Where a region writes about its tasks. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class NarrativesPageTest {

    private Regions.City city;

    @BeforeEach
    void take() {
        city = Regions.fresh();
    }

    private String page() {
        return "/cockpit/2020/" + city.code() + "/narratives";
    }

    private Response write(String achievements, Integer revision) {
        return write(List.of(3), List.of(achievements), List.of(revision == null ? 0 : revision));
    }

    private Response write(List<Integer> tasks, List<String> achievements, List<Integer> revisions) {
        return filling(of(city.code(), "reporter")).formParam("task", tasks)
                .formParam("achievements", achievements)
                .formParam("practice", Collections.nCopies(tasks.size(), ""))
                .formParam("nextSteps", Collections.nCopies(tasks.size(), " ")).formParam("revision", revisions)
                .post(page());
    }

    private ValidatableResponse read() {
        return of(city.code(), "reporter").get(page()).then().statusCode(200);
    }

    private void population(String value) {
        given().auth().oauth2(Tokens.of(city.code(), "reporter")).contentType("application/json").body("""
                {"figures": [{"region": "%s", "period": "2020", "measure": "governance.population", "value": %s,
                 "unit": "person", "source": {"document": "统计公报"}}]}""".formatted(city.code(), value))
                .put("/v1/figures").then()
                .statusCode(200);
    }

    @Test
    void whatIsWrittenIsReadWithItsFigures() {
        write("## 安全\r\n全市{{governance.population}}。**已排查**<script>x</script>\r\n", null).then().statusCode(303)
                .header("Location", endsWith("/narratives#task-3"));
        read().body(containsString("【缺：总人口】"));
        population("123456");
        read().body(containsString("123,456人")).body(containsString("<strong>已排查</strong>"))
                .body(containsString("<p><strong>安全</strong></p>")).body(not(containsString("<script>x")))
                .body(containsString("{{governance.population}}"))
                .body(containsString("name=\"revision\" value=\"1\""));
        given().auth().oauth2(Tokens.of(city.code(), "reporter"))
                .get("/v1/evaluations/2020/" + city.code() + "/narratives/3").then().body("practice", equalTo(null));
    }

    @Test
    void whatIsRefusedIsShownAgainAsItWasTyped() {
        write("全市{{governance.no-such}}人<i>", null).then().statusCode(400).contentType(startsWith("text/html"))
                .body(containsString("role=\"alert\"")).body(containsString("全市{{governance.no-such}}人&lt;i&gt;"));
        write("成效", null).then().statusCode(303);
        write("", 1).then().statusCode(400).body(containsString("role=\"alert\""));
        write(List.of(99), List.of("成效"), List.of(0)).then().statusCode(404).contentType(startsWith("text/html"));
    }

    @Test
    void whoComesLateSeesWhatTheOtherWroteAndLosesNothing() {
        write("别人写的", null).then().statusCode(303);
        write("我写的", null).then().statusCode(428).body(containsString("我写的")).body(containsString("别人写的"));
        write("我又写的", 7).then().statusCode(412).body(containsString("我又写的")).body(containsString("别人写的"))
                .body(containsString("name=\"revision\" value=\"1\""));
        write("我又写的", 1).then().statusCode(303);
        read().body(containsString("我又写的")).body(not(containsString("别人写的")));
    }

    @Test
    void textsAboutSeveralTasksAreSavedTogetherAndOneThatIsRefusedKeepsNoOtherFromBeingTaken() {
        Response answer = write(List.of(1, 2, 3), List.of("第一项", "全市{{governance.no-such}}人", ""),
                List.of(0, 0, 0));
        answer.then().statusCode(400).body(containsString("已保存 1 项任务的文字"))
                .body(containsString("有 1 项任务的文字未能保存")).body(containsString("全市{{governance.no-such}}人"));
        read().body(containsString("第一项")).body(not(containsString("no-such")));
        write(List.of(1, 2, 3), List.of("第一项", "第二项", "第三项"), List.of(1, 0, 0)).then().statusCode(303)
                .header("Location", endsWith("/narratives#task-2")).header("Set-Cookie", containsString("kept.2"));
        write(List.of(1, 2, 3), List.of("第一项", "第二项", "第三项"), List.of(1, 1, 1)).then().statusCode(303)
                .header("Set-Cookie", containsString("unchanged"));
    }

    @Test
    void whatSomebodyElseWroteMeanwhileStaysWhereTheFormSaysNothingNew() {
        write(List.of(1, 2), List.of("甲一", "甲二"), List.of(0, 0)).then().statusCode(303);
        write(List.of(1), List.of("乙一"), List.of(1)).then().statusCode(303);
        write(List.of(1, 2), List.of("甲一", "甲又写"), List.of(1, 1)).then().statusCode(303);
        read().body(containsString("乙一")).body(containsString("甲又写")).body(not(containsString("甲一")));
    }

    @Test
    void anEnglishReaderReadsFiguresThatMayBeNamedInEnglish() {
        population("123456");
        of(city.code(), "reporter").header("Accept-Language", "en").get(page()).then().statusCode(200)
                .body(containsString("123,456 persons")).body(not(containsString("123,456人")));
    }

    @Test
    void aLongTextIsTaken() {
        write("长".repeat(20_000), null).then().statusCode(303);
        write("长".repeat(20_001), 1).then().statusCode(400).body(containsString("20001"));
    }

    @Test
    void nobodyWritesForOthers() {
        for (String[] who : new String[][]{{city.county(), "reporter"}, {city.province(), "inspector"}}) {
            filling(of(who[0], who[1])).formParam("task", 3).formParam("achievements", "成效").post(page()).then()
                    .statusCode(403);
        }
        of(city.code(), "reporter").contentType("application/x-www-form-urlencoded").formParam("achievements", "成效")
                .post(page()).then().statusCode(403).body(containsString("不是从本系统的页面提交"));
        of(city.province(), "inspector").get(page()).then().statusCode(200).body(not(containsString("<textarea")));
    }
}
