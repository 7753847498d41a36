package luzhi.report.cockpit;

import static luzhi.report.cockpit.Browser.of;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import luzhi.report.StubbedServices;
import luzhi.report.workflow.submission.SubmissionCalls;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;

/** What changed between two seals, and since. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class ChangesPageTest {

    private static final String COVERAGE = "infrastructure.inclusive-kindergarten-coverage";

    StubbedServices services;
    private final Regions.City city = Regions.fresh();
    private final String county = city.county();

    private ValidatableResponse page(String query) {
        return of(county, "reporter").get("/cockpit/2020/" + county + "/changes" + query).then();
    }

    private void coverage(String value) {
        services.give("infrastructure", "best", county,
                StubbedServices.figure(COVERAGE, county, "2020", value, "percent", "reported"));
    }

    private void submit() {
        SubmissionCalls.take(county, "reviewer", county, "submit");
    }

    @Test
    void whatWasNeverSealedIsSaidSo() {
        page("").statusCode(200).body(containsString("尚未报送过"));
        page("?since=7&until=8").statusCode(200).body(containsString("尚未报送过"));
    }

    @Test
    void verdictsFiguresAndWordsThatChangedAreToldBetweenSealsAndSince() {
        coverage("72.5");
        SubmissionCalls.declareAll(county);
        submit();
        page("").statusCode(200).body(containsString("没有任何变更")).body(containsString("第 1 次封存至今的变更"));
        SubmissionCalls.take(county, "reviewer", county, "withdraw");
        coverage("86.25");
        SubmissionCalls.declare(county, "1.4", "已成立领导小组<b>").statusCode(200);
        of(county, "reporter").contentType("application/json").body("{\"practice\":\"<i>逐校核实\"}")
                .put("/v1/evaluations/2020/" + county + "/narratives/1").then().statusCode(200);
        page("").body(containsString("72.5%")).body(containsString("86.25%")).body(containsString("year book"))
                .body(containsString("class=\"verdict met\"")).body(containsString("class=\"open\""))
                .body(containsString("已成立领导小组&lt;b&gt;")).body(containsString("&lt;i&gt;逐校核实"))
                .body(containsString("主要做法")).body(not(containsString("没有任何变更")));
        submit();
        page("").body(containsString("第 2 次封存至今的变更")).body(containsString("没有任何变更"));
        page("?since=1&until=2").statusCode(200).body(containsString("第 1 次至第 2 次封存之间的变更"))
                .body(containsString("86.25%")).body(containsString("&lt;i&gt;逐校核实"));
        page("?since=9").statusCode(404);
        of(county, "reporter").cookie("luzhi-language", "en").get("/cockpit/2020/" + county + "/changes?since=1").then()
                .statusCode(200).body(containsString("What changed since seal 1"));
    }

    @Test
    void itIsForTheRegionAndThoseAboveAlone() {
        of(city.counties().get(1), "reporter").get("/cockpit/2020/" + county + "/changes").then().statusCode(403);
        of(city.code(), "inspector").get("/cockpit/2020/" + county + "/changes").then().statusCode(200);
    }
}
