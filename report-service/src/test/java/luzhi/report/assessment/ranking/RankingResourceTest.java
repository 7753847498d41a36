package luzhi.report.assessment.ranking;

import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.github.tomakehurst.wiremock.client.WireMock;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class RankingResourceTest {

    StubbedServices services;

    private static RequestSpecification province(String code) {
        return given().auth().oauth2(Tokens.of(code, "inspector")).header("Accept-Language", "en");
    }

    @Test
    void everyRegionBelowHasALineFromOneRequestAService() {
        String[] rows = {"infrastructure.large-classes,,630100,2020,0", "infrastructure.large-classes,,630102,2020,3",
                "infrastructure.large-classes,,630103,2020,0", "infrastructure.enrolment,,630102,2020,9000",
                "infrastructure.enrolment,,630103,2020,10000", "infrastructure.enrolment,,630104,2020,10000",
                "infrastructure.unasked,,630104,2020,10000"};
        services.giveTable("infrastructure", "630000", rows);
        services.giveTable("staffing", "630000");
        services.giveTable("finance", "630000");
        province("630000").get("/v1/evaluations/2020?within=630000&level=county").then().statusCode(200)
                .body("sources.status.unique()", contains("available"))
                .body("regions[0].region", equalTo("630103")).body("regions[0].rank", is(1))
                .body("regions.find { it.region == '630103' }.criteria.met", is(1))
                .body("regions.find { it.region == '630102' }.criteria.'not-met'", is(1))
                .body("regions.find { it.region == '630103' }.similar.regions", is(1))
                .body("regions.find { it.region == '630104' }", not(hasKey("rank")))
                .body("regions.of.unique()", contains(2))
                .body("regions.find { it.region == '630103' }.similar.rank", is(1))
                .body("regions.level.unique()", contains("county"))
                .body("regions.region", not(hasItem("630100")));
        assertEquals(1, services.requests("infrastructure", "630000"));
    }

    private void tellState(String state) {
        for (String service : List.of("infrastructure", "staffing", "finance")) {
            services.play(service, WireMock::get, "/v1/figures/state", okJson("{\"state\": \"" + state + "\"}"));
        }
    }

    private void assertLargeClasses(String met, String within, int asked) {
        province(within).get("/v1/evaluations/2020?within=" + within + "&level=prefecture").then().statusCode(200)
                .body("sources.status.unique()", contains("available"))
                .body("regions.find { it.region == '640100' }.criteria.'" + met + "'", is(1));
        assertEquals(asked, services.requests("infrastructure", within));
    }

    @Test
    void figuresThatCannotHaveChangedAreNotAskedForAgain() {
        services.giveTable("staffing", "640000");
        services.giveTable("finance", "640000");
        services.giveTable("infrastructure", "640000", "infrastructure.large-classes,,640100,2020,0");
        tellState("one");
        try {
            assertLargeClasses("met", "640000", 1);
            services.giveTable("infrastructure", "640000", "infrastructure.large-classes,,640100,2020,3");
            assertLargeClasses("met", "640000", 1);
            tellState("another");
            assertLargeClasses("not-met", "640000", 2);
        } finally {
            for (String service : List.of("infrastructure", "staffing", "finance")) {
                services.play(service, WireMock::get, "/v1/figures/state", notFound());
            }
        }
    }

    @Test
    void aServiceThatIsDownLeavesItsCriteriaUnjudged() {
        services.fail("infrastructure", "540000");
        province("540000").get("/v1/evaluations/2020?within=540000&level=prefecture").then().statusCode(200)
                .body("notice", containsString("schools and their conditions"))
                .body("regions[0].criteria.met", equalTo(null));
    }

    @Test
    void aRegionOutsideOfTheTokensIsRefusedAndSoIsAnUnknownLevel() {
        province("630000").get("/v1/evaluations/2020?within=620000").then().statusCode(403);
        province("630000").get("/v1/evaluations/2020").then().statusCode(400).body("code", equalTo("region-required"));
        province("630000").get("/v1/evaluations/2020?within=630000&level=town").then().statusCode(400)
                .body("code", equalTo("unknown-level"));
    }
}
