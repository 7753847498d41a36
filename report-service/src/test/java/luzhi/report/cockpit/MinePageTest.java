package luzhi.report.cockpit;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static luzhi.report.cockpit.Browser.filling;
import static luzhi.report.cockpit.Browser.nobody;
import static luzhi.report.cockpit.Browser.of;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.github.tomakehurst.wiremock.client.WireMock;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import luzhi.report.StubbedServices;
import luzhi.report.workflow.submission.SubmissionCalls;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;

/** What waits for whom. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class MinePageTest {

    private static final String PAGE = "/cockpit/mine";
    private static final String CONTESTED = "/v1/contested-codes";

    StubbedServices services;
    private Regions.City city;

    @BeforeEach
    void take() {
        city = Regions.fresh();
    }

    @AfterEach
    void nothingIsContested() {
        services.play("staffing", WireMock::get, CONTESTED, okJson("{\"contested\":[]}"));
    }

    private ValidatableResponse page(String region, String... roles) {
        return of(region, roles).get(PAGE).then().statusCode(200);
    }

    private static String submission(String region) {
        return "/cockpit/2020/" + region + "/submission";
    }

    @Test
    void itIsOneClickFromEveryPageAndForThoseAloneWhoSaidWhoTheyAre() {
        of(city.code(), "reporter").get("/cockpit/2020/" + city.code() + "/gaps").then()
                .body(containsString("href=\"/cockpit/mine\""));
        nobody().get("/cockpit/published").then().body(not(containsString("/cockpit/mine")));
        nobody().get(PAGE).then().statusCode(303);
        of(city.code(), "reporter").cookie("luzhi-language", "en").get(PAGE).then().statusCode(200)
                .body(containsString("What waits for me"));
    }

    @Test
    void whatKeepsTheOwnEvaluationFromBeingSubmittedIsCountedAndLedTo() {
        SubmissionCalls.declare(city.county(), "1.4", "done").statusCode(200);
        String own = "/cockpit/2020/" + city.county();
        page(city.county(), "reporter").body(containsString(own + "/declarations\">尚未声明的要点"))
                .body(containsString(own + "/narratives\">尚未撰写的文字材料"))
                .body(containsString("目前没有等您办理的报送步骤"));
        page(city.county(), "reviewer").body(containsString(submission(city.county()) + "#blocking"))
                .body(not(containsString("目前没有等您办理的报送步骤")));
        page(city.county(), "inspector").body(not(containsString("尚未声明的要点")));
    }

    @Test
    void theYearIsThatWhichTheCityIsAtWorkOn() {
        SubmissionCalls.declare(city.code(), "1.4", "done").statusCode(200);
        of(city.county(), "reporter").get("/cockpit/").then().statusCode(303)
                .header("Location", containsString("/cockpit/2020/" + city.county()));
        page(city.county(), "reporter").body(containsString("/cockpit/2020/" + city.county() + "/declarations"));
    }

    /** Each evaluation asks all services: of several years at work, one is enough for a page that everybody opens often. */
    @Test
    void ofSeveralYearsTheNewestAloneIsLookedInto() {
        SubmissionCalls.declare(city.county(), "1.4", "done").statusCode(200);
        of(city.county(), "reporter").contentType("application/json")
                .body("""
                        {"declared": true, "statement": "done", "source": {"document": "minutes"}}""")
                .put("/v1/evaluations/2021/" + city.county() + "/declarations/1.4").then().statusCode(200);
        page(city.county(), "reviewer").body(containsString("/cockpit/2021/" + city.county() + "/declarations"))
                .body(not(containsString("/cockpit/2020/" + city.county() + "/declarations")))
                .body(containsString(submission(city.county()) + "\">尚欠事项见"))
                .body(containsString(submission(city.county()) + "#blocking\">尚欠事项见"));
    }

    @Test
    void aSubmissionWaitsForTheOfficeAboveAndAReturnedOneForItsOwn() {
        SubmissionCalls.declareAll(city.county());
        SubmissionCalls.take(city.county(), "reviewer", city.county(), "submit");
        page(city.code(), "reviewer").body(containsString(submission(city.county()))).body(containsString("审核通过"));
        page(city.province(), "inspector").body(containsString(submission(city.county())));
        page(city.code(), "reporter").body(not(containsString(submission(city.county()))));
        page(city.county(), "reviewer").body(not(containsString(submission(city.county()))));
        page(city.counties().get(1), "reviewer").body(not(containsString(submission(city.county()))));
        SubmissionCalls.take(city.code(), "reviewer", city.county(), "return",
                "{\"reasons\":[{\"item\":\"1.4\",\"reason\":\"不实\"}]}").statusCode(200);
        page(city.code(), "reviewer").body(not(containsString(submission(city.county()))));
        page(city.county(), "reviewer").body(containsString(submission(city.county())))
                .body(containsString("已退回"));
    }

    private void open(String deadline) {
        services.give("infrastructure", "best", city.county(),
                StubbedServices.figure("infrastructure.inclusive-kindergarten-coverage", city.county(), "2020", "72.5",
                        "percent", "reported"));
        filling(of(city.county(), "reporter")).formParam("problem", "不足").formParam("measures", "新建")
                .formParam("owner", "县教育局").formParam("person", "").formParam("deadline", deadline)
                .post("/cockpit/2020/" + city.county() + "/rectifications/new?criterion=10.6&who=" + city.county())
                .then().statusCode(303);
    }

    @Test
    void anItemWaitsForItsRegion() {
        open("2199-12-31");
        String item = "/cockpit/2020/" + city.county() + "/rectifications/items/";
        page(city.county(), "reporter").body(containsString(item)).body(containsString("2199-12-31"));
        page(city.county(), "inspector").body(not(containsString(item)));
        page(city.code(), "reporter").body(not(containsString("/rectifications/items/")));
    }

    @Test
    void anOverdueItemWaitsForThoseAboveToo() {
        open("2021-01-01");
        String item = "/cockpit/2020/" + city.code() + "/rectifications/items/";
        page(city.code(), "reporter").body(containsString(item)).body(containsString("逾期"));
        page(city.counties().get(1), "reporter").body(not(containsString("/rectifications/items/")));
    }

    /** 下城区 was dissolved in April 2021: it is judged for 2020, and for no later year. */
    @Test
    void aRegionThatIsNoMoreIsLedToTheYearsInWhichItWas() {
        page("330103", "reporter").body(containsString("/cockpit/2020/330103"))
                .body(not(containsString("/cockpit/2021/")));
    }

    @Test
    void contestedCodesAreToldToWhoeverSettlesThem() {
        services.play("staffing", WireMock::get, CONTESTED, okJson("""
                {"contested":[{"id":1,"register":"staff-members","code":"G-17","claim":{"region":"%s"},
                "holding":{"region":"%s"},"settledBy":{"region":"%s","name":"市"}}]}""".formatted(city.county(),
                city.counties().get(1), city.code())));
        services.play("staffing", WireMock::get, "/v1/registers", okJson("""
                {"registers":[{"name":"staff-members","title":{"zh":"教职工","en":"Staff"}}]}"""));
        page(city.code(), "reviewer").body(containsString("G-17")).body(containsString(
                "/registers/staffing/staff-members\">教职工"));
        page(city.code(), "reporter").body(not(containsString("G-17")));
        page(city.province(), "reviewer").body(not(containsString("G-17")));
        services.play("staffing", WireMock::get, CONTESTED, serverError());
        page(city.code(), "reviewer").body(containsString("数据暂时取不到"));
    }
}
