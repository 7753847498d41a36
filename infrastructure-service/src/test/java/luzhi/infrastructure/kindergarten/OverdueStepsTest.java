package luzhi.infrastructure.kindergarten;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OverdueStepsTest {

    private static final String COUNTY = "632221";

    private static RequestSpecification county() {
        return given().auth().oauth2(Tokens.of(COUNTY, "reporter")).contentType("application/json");
    }

    private static void add(String register, String row) {
        county().body("{\"region\": \"" + COUNTY + "\", " + row + "}").post("/v1/" + register).then().statusCode(201);
    }

    private static void step(String kindergarten, String step, LocalDate due, LocalDate done) {
        add("rectification-steps", "\"kindergarten\": \"" + kindergarten + "\", \"step\": \"" + step + "\", \"due\": \""
                + due + "\"" + (done == null ? "" : ", \"done\": \"" + done + "\""));
    }

    @Test
    void aStepIsOverdueAtTheEndOfAYearIfItWasDueBeforeAndIsNeitherDoneNorNeeded() {
        for (String code : new String[]{"O-1", "O-2"}) {
            add("residential-kindergartens", "\"code\": \"" + code + "\", \"name\": \"n\", \"listed\": \"2019-05-01\"");
        }
        step("O-1", "under-negotiation", LocalDate.of(2019, 9, 30), LocalDate.of(2020, 3, 1));
        step("O-1", "buyback-approved", LocalDate.of(2020, 12, 31), null);
        step("O-2", "under-negotiation", LocalDate.of(2019, 6, 30), null);
        step("O-2", "converted-to-public", LocalDate.of(2020, 6, 30), LocalDate.of(2020, 6, 1));
        requireOverdue(2019, 2);
        requireOverdue(2020, 0);
        requireOverdue(2021, 1);
        county().get("/v1/figures?origin=derived&measure=infrastructure.overdue-rectification-steps&period=2018&region="
                + COUNTY).then().statusCode(200).body("figures", empty());
    }

    private static void requireOverdue(int year, int steps) {
        county().get("/v1/figures?origin=derived&measure=infrastructure.overdue-rectification-steps&region=" + COUNTY
                + "&period=" + year).then().statusCode(200).body("figures.size()", is(1))
                .body("figures[0].value", is(steps));
    }
}
