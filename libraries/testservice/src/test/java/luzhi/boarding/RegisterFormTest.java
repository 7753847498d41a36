package luzhi.boarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.Service;

/** Whoever knows no column of a register is told what it asks for. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RegisterFormTest {

    private static Response form(String register) {
        return Service.as(Regions.freshAndUnchanged().code(), "inspector").describedRequest()
                .get("/v1/registers/" + register);
    }

    private static ValidatableResponse told(String register) {
        Response answer = form(register);
        assertEquals(200, answer.statusCode(), answer::asString);
        return answer.then();
    }

    @Test
    void columnsStandAsInFilesWithWhatEachTakes() {
        told("houses").body("title.zh", equalTo("宿舍台账")).body("key", contains("code")).body("$", not(hasKey("time")))
                .body("columns.name", contains("region", "code", "name", "stage", "heated", "staffed", "homeRegion",
                        "overhauled", "opened", "closed"))
                .body("columns.find { it.name == 'code' }.required", equalTo(true))
                .body("columns.find { it.name == 'code' }", not(hasKey("values")))
                .body("columns.find { it.name == 'opened' }.type", equalTo("date"))
                .body("columns.find { it.name == 'opened' }.notes", containsString("不大于“停用日期”"));
    }

    @Test
    void theValuesOneChoosesFromAreTheOnesThatFilesTake() {
        told("houses").body("columns.find { it.name == 'stage' }.values.code", hasItem("primary"))
                // it is the sum of two others
                .body("columns.find { it.name == 'stage' }.values.code", not(hasItem("compulsory")));
    }

    @Test
    void whatTimeRowsAreAboutAndWhomTheyReferToIsTold() {
        told("house-years").body("time", equalTo("year"))
                .body("columns.findAll { it.refersTo == 'houses' }.size()", equalTo(1));
    }

    @Test
    void anUnknownRegisterIsNone() {
        assertEquals("no-such-register", Problems.of(form("no-such"), 404).path("code").asText());
    }
}
