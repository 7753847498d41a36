package luzhi.report.cockpit;

import static io.restassured.RestAssured.given;
import static luzhi.report.cockpit.Browser.filling;
import static luzhi.report.cockpit.Browser.of;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

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
        var form = filling(of(city.code(), "reporter")).formParam("achievements", achievements)
                .formParam("practice", "").formParam("nextSteps", " ");
        return (revision == null ? form : form.formParam("revision", revision)).post(page() + "/3");
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
        write("", null).then().statusCode(400).body(containsString("role=\"alert\""));
        filling(of(city.code(), "reporter")).formParam("achievements", "成效").post(page() + "/99").then()
                .statusCode(404).contentType(startsWith("text/html"));
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
    void aLongTextIsTaken() {
        write("长".repeat(20_000), null).then().statusCode(303);
        write("长".repeat(20_001), 1).then().statusCode(400).body(containsString("20001"));
    }

    @Test
    void nobodyWritesForOthers() {
        for (String[] who : new String[][]{{city.county(), "reporter"}, {city.province(), "inspector"}}) {
            filling(of(who[0], who[1])).formParam("achievements", "成效").post(page() + "/3").then().statusCode(403);
        }
        of(city.code(), "reporter").contentType("application/x-www-form-urlencoded").formParam("achievements", "成效")
                .post(page() + "/3").then().statusCode(403).body(containsString("不是从本系统的页面提交"));
        of(city.province(), "inspector").get(page()).then().statusCode(200).body(not(containsString("<textarea")));
    }
}
