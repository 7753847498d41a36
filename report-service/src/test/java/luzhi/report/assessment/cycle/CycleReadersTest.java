package luzhi.report.assessment.cycle;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.oneOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

/** Who reads whose versions: the nation has one of 2059, and Gansu has. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class CycleReadersTest {

    private static RequestSpecification caller(String region, String role) {
        return given().auth().oauth2(Tokens.of(region, role)).header("Accept-Language", "en");
    }

    /** The same again changes nothing. */
    private static void put(String region, String title) {
        caller(region, "admin").contentType("application/json")
                .body("""
                        {"cycle": 2059, "title": {"zh": "年度", "en": "%s"}, "reporting-date": "{year}-10-31", "tasks": [{"number": 1,
                         "title": {"zh": "任务", "en": "Task"}, "criteria": [{"id": "1.1", "title": {"zh": "声明", "en": "Declared"},
                         "basis": "规", "is-declared": true}]}]}"""
                        .formatted(title))
                .put("/v1/cycles/2059").then()
                .statusCode(oneOf(200, 201));
    }

    @ParameterizedTest
    @CsvSource({"620702, , 200, Gansu", "620702, 620702, 200, Gansu", "620702, 620000, 200, Gansu",
            "620702, 100000, 200, Nation", "620702, 620700, 403, ", "620702, 620722, 403, ", "620702, 110000, 403, ",
            "620000, 620702, 200, Gansu", "620000, 110000, 403, ", "620000, 110101, 403, ", "100000, , 200, Nation",
            "100000, 620702, 200, Gansu", "100000, 110101, 200, Nation", "110101, 110000, 200, Nation",
            "110101, 620000, 403, ", "110101, 999999, 400, "})
    void oneReadsWhatJudgesOneselfAndWhatIsBelowAndTheNationalVersion(String caller, String region, int status,
            String title) {
        put("100000", "Nation");
        put("620000", "Gansu");
        String query = region == null ? "" : "?region=" + region;
        for (String address : new String[]{"", "/2059", "/2059/versions", "/2059/versions/1"}) {
            caller(caller, "reporter").get("/v1/cycles" + address + query).then().statusCode(status);
        }
        if (status == 200) {
            String owner = title.equals("Gansu") ? "620000" : "100000";
            caller(caller, "reporter").get("/v1/cycles/2059" + query).then().body("title.en", equalTo(title))
                    .body("region", equalTo(owner));
            caller(caller, "reporter").get("/v1/cycles" + query).then()
                    .body("cycles.find { it.cycle == 2059 }.title.en", equalTo(title))
                    .body("cycles.find { it.cycle == 2059 }.region", equalTo(owner));
            caller(caller, "reporter").get("/v1/cycles/2059/versions" + query).then().body("versions.region",
                    everyItem(equalTo(owner)));
            caller(caller, "reporter").get("/v1/cycles/2059/versions/1" + query).then().body("title.en",
                    equalTo(title));
        }
    }
}
