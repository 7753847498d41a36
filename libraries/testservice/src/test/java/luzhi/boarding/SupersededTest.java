package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.testkit.Json;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;
import luzhi.testkit.Service;

/** Whoever calls an operation in whose place another came is told so before it is gone. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SupersededTest {

    private final Service office = Service.as(Regions.fresh().code(), "reporter");

    @Test
    void itsAnswersSaySinceWhenAndUntilWhenAndRefusalsToo() {
        Stream.of("", "?colour=red").map(query -> office.request().get("/v1/house-counts" + query)).forEach(answer -> {
            Instant since = OffsetDateTime.parse("2027-01-01T00:00:00+08:00").toInstant();
            assertEquals("@" + since.getEpochSecond(), answer.header("Deprecation"), answer::asString);
            assertEquals("Sat, 01 Jan 2028 16:00:00 GMT", answer.header("Sunset"));
        });
    }

    @Test
    void othersSayNothingOfIt() {
        Response answer = office.request().get("/v1/me");
        assertFalse(answer.headers().hasHeaderWithName("Deprecation"));
        assertFalse(answer.headers().hasHeaderWithName("Sunset"));
    }

    @Test
    void theDescriptionSaysSoAndWhatIsCalledInstead() {
        JsonNode paths = Json.parse(office.request().get("/q/openapi?format=json").asString()).path("paths");
        JsonNode counts = paths.path("/v1/house-counts").path("get");
        assertEquals(true, counts.path("deprecated").booleanValue());
        assertEquals(Json.parse("{\"since\":\"2027-01-01\",\"until\":\"2028-01-01\",\"instead\":\"GET /v1/houses\"}"),
                counts.path("x-superseded"));
        assertFalse(paths.path("/v1/me").path("get").has("deprecated"));
    }
}
