package luzhi.report.reporting.terms;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

/** Words are read where they are owned: statuses here, dimensions and units at every service. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class TermResourceTest {

    private static ValidatableResponse get(String path) {
        return given().auth().oauth2(Tokens.of("620700", "reporter")).get(path).then();
    }

    @Test
    void statusesHaveTheirTitlesInBothLanguages() {
        get("/v1/terms").statusCode(200)
                .body("terms.find { it.kind == 'verdict' && it.code == 'in-progress' }.title.zh", equalTo("进行中"))
                .body("terms.find { it.kind == 'task-status' && it.code == 'in-progress' }.title.en",
                        equalTo("in progress"))
                .body("terms.find { it.kind == 'service' && it.code == 'finance' }.title.zh", equalTo("教育经费"));
    }

    @Test
    void dimensionsAreThoseOfThisServiceWithTheTitlesOfTheirValues() {
        get("/v1/dimensions").statusCode(200).body("dimensions.code", hasItems("kind", "location", "stage"))
                .body("dimensions.find { it.code == 'location' }.values.find { it.code == 'rural' }.title.zh",
                        equalTo("乡村"))
                .body("dimensions.find { it.code == 'stage' }.values.find { it.code == 'compulsory' }.'consists-of'",
                        hasItems("primary", "junior-secondary"));
    }

    @Test
    void dimensionsAndUnitsComePageByPage() {
        String next = get("/v1/dimensions?limit=1").statusCode(200).body("dimensions.size()", is(1)).extract()
                .header("Link");
        String after = next.substring(next.indexOf("after=") + "after=".length(), next.indexOf('>'));
        get("/v1/dimensions?limit=1&after=" + after.split("&")[0]).statusCode(200)
                .body("dimensions.size()", is(1)).body("dimensions[0].code", not(equalTo("administration")));
        get("/v1/units?limit=2").statusCode(200).body("units.size()", is(2));
        get("/v1/units").statusCode(200).body("units.find { it.code == 'school' }.title.zh", equalTo("所"));
    }

    /** The audience of a training is a dimension that the staffing service alone has. */
    @Test
    void whatIsMissingIsToldInTheWordsOfItsOwner() {
        get("/v1/evaluations/2020/620700").statusCode(200)
                .body("tasks.criteria.flatten().because.join(' ')", containsString("乡村教师"))
                .body("tasks.criteria.flatten().because.join(' ')", not(containsString("staffing.")));
    }
}
