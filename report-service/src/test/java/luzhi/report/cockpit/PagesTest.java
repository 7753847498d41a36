package luzhi.report.cockpit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;

/** What holds of every page, whatever it is about. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class PagesTest {

    private static final String BOARD = "/cockpit/2020/620700";

    private static RequestSpecification browser() {
        return Browser.nobody();
    }

    private static RequestSpecification city() {
        return Browser.of("620700", "reporter", "reviewer");
    }

    private static ValidatableResponse page(RequestSpecification who, String path, int status) {
        return who.get(path).then().statusCode(status).contentType(equalTo("text/html;charset=utf-8"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void theServicesOwnAddressLeadsToThePages() {
        browser().get("/").then().statusCode(303).header("Location", endsWith("/cockpit/"));
        city().get("/cockpit/").then().statusCode(303).header("Location", containsString("/cockpit/20"))
                .header("Location", endsWith("/620700"));
    }

    @Test
    void whoHasNotSaidWhoHeIsIsLedToSignInAndBack() {
        browser().get(BOARD + "?x=1").then().statusCode(303)
                .header("Location", endsWith("/cockpit/sign-in?to=%2Fcockpit%2F2020%2F620700%3Fx%3D1"));
        page(browser(), "/cockpit/sign-in?to=/cockpit/2020/620700", 200).body(containsString("登录"));
    }

    @Test
    void nobodyIsLedToAnotherSite() {
        for (String to : new String[]{"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example",
                "/cockpit/../v1/me", "javascript:alert(1)"}) {
            browser().header("Sec-Fetch-Site", "same-origin").formParam("chosen", "en").formParam("to", to)
                    .post("/cockpit/language").then().statusCode(303)
                    .header("Location", not(containsString("elsewhere")))
                    .header("Location", containsString("/cockpit/"));
        }
    }

    @Test
    void aForeignRegionAndOneThatDoesNotExistAreToldOnAPage() {
        page(city(), "/cockpit/2020/620600", 403).body(containsString("没有权限"));
        page(city(), "/cockpit/2020/999999", 400).body(containsString("999999"));
        page(city(), "/cockpit/1990/620700", 404).body(containsString("1990"));
        page(city(), "/cockpit/no-such-page", 404);
    }

    @Test
    void aFormWithMoreThanMayBeIsToldOnAPage() {
        RequestSpecification sent = city().header("Sec-Fetch-Site", "same-origin");
        for (int field = 0; field < 1001; field++) {
            sent.formParam("cell-" + field, field);
        }
        sent.post("/cockpit/language").then().statusCode(413).contentType(startsWith("text/html"))
                .body(containsString("表单的字段超过 1000 个"));
    }

    @Test
    void aFormIsTakenFromOurOwnPagesAlone() {
        browser().formParam("chosen", "en").post("/cockpit/language").then().statusCode(403)
                .contentType(startsWith("text/html")).body(containsString("不是从本系统的页面提交"));
        for (String site : new String[]{"cross-site", "same-site", "none", ""}) {
            browser().header("Sec-Fetch-Site", site).formParam("chosen", "en").post("/cockpit/language").then()
                    .statusCode(403);
        }
        browser().header("Origin", "https://elsewhere.example").formParam("chosen", "en").post("/cockpit/language")
                .then().statusCode(403);
        browser().header("Sec-Fetch-Site", "same-origin").formParam("chosen", "en").post("/cockpit/language").then()
                .statusCode(303).cookie("luzhi-language", "en");
    }

    @Test
    void aPageIsOneHoweverItsAddressIsWritten() {
        for (String written : new String[]{"/%63ockpit/language", "/%2e/cockpit/language", "/x/%2E%2e/cockpit/language",
                "/%2e%2e/cockpit/language", "//cockpit/language", "/cockpit;a=b/language", "/cockpit/%2e/language"}) {
            browser().urlEncodingEnabled(false).formParam("chosen", "en").post(written).then()
                    .statusCode(403).contentType(startsWith("text/html"));
        }
        browser().urlEncodingEnabled(false).get("/%63ockpit/sign-in").then().statusCode(200)
                .header("Content-Security-Policy", containsString("'none'")).header("Cache-Control", "no-store")
                .body(containsString("name=\"to\" value=\"/cockpit/sign-in\""));
    }

    @Test
    void thePageSpeaksTheLanguageThatWasChosen() {
        page(city(), BOARD, 200).body(containsString("<html lang=\"zh-CN\">")).body(containsString("已完成任务"));
        page(city().cookie("luzhi-language", "en"), BOARD, 200).body(containsString("<html lang=\"en\">"))
                .body(containsString("Tasks completed"));
    }

    @Test
    void thePersonOfADemonstrationIsNobodyWhereThereIsNone() {
        browser().cookie("luzhi-person", "0").get(BOARD).then().statusCode(303);
        browser().header("Sec-Fetch-Site", "same-origin").formParam("person", "0").post("/cockpit/sign-in").then()
                .statusCode(303).header("Location", endsWith("/cockpit/sign-in"));
    }

    @Test
    void whatIsToldOnceIsBroughtAlongByTheBrowserAndSaidByNoAddress() {
        String page = "/cockpit/2020/620700/declarations";
        Browser.of("620700", "reporter").cookie("luzhi-notice", "declarations-kept.3").get(page + "?criterion=1.4")
                .then()
                .statusCode(200).body(containsString("<p class=\"done\" role=\"status\">已保存 3 项声明。</p>"))
                .header("Set-Cookie",
                        equalTo("luzhi-notice=;Version=1;Path=" + page + ";Max-Age=0;HttpOnly;SameSite=Lax"));
        for (String forged : new String[]{"declarations-kept.-1", "declarations-kept", "declarations-kept.1.2",
                "said.1",
                "declarations-kept.9999999999999999999", "<b>", ""}) {
            Browser.of("620700", "reporter").cookie("luzhi-notice", forged).get(page).then().statusCode(200)
                    .body(not(containsString("class=\"done\"")));
        }
        Browser.of("620700", "reporter").get(page + "?kept=3").then().statusCode(400);
    }
}
