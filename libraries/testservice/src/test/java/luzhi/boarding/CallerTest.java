package luzhi.boarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Service;
import luzhi.testkit.Tokens;

/** A client learns whom it acts for. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CallerTest {

    @Test
    void theCallerIsToldByNameRolesAndRegion() {
        Service.with(Tokens.ofPerson("王芳", "620702", "reviewer", "reporter", "teacher")).describedRequest()
                .get("/v1/me")
                .then().statusCode(200).body("name", equalTo("王芳")).body("roles", contains("reporter", "reviewer"))
                .body("region.code", equalTo("620702")).body("region.name", equalTo("甘州区"))
                .body("region.level", equalTo("county"));
    }

    /** Tokens may outlive a region: 任县 ended in 2020. */
    @Test
    void aRegionThatIsNoMoreIsToldByItsLastName() {
        Service.as("130526", "admin").describedRequest().get("/v1/me").then().statusCode(200)
                .body("region.name", equalTo("任县"));
    }

    @Test
    void aTokenOfNoRegionIsRefused() {
        assertEquals(Set.of("token-without-region"),
                Problems.errors(Service.as("999999", "admin").request().get("/v1/me"), 403));
        assertEquals(Set.of("token-without-region"),
                Problems.errors(Service.with(Tokens.withoutRegion("admin")).request().get("/v1/me"), 403));
    }
}
