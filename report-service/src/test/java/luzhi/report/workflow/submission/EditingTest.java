package luzhi.report.workflow.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import luzhi.core.problem.Conflict;
import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.EditingGuard;
import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Tokens;

/** What a region tells for a cycle can be changed until a guard says no, and every package that writes asks. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class EditingTest {

    private static final String REGION = "652300";
    private static final String EVALUATION = "/v1/evaluations/2020/" + REGION;
    private static final String STATEMENT = """
            {"declared": true, "statement": "%s", "source": {"document": "year book"}}""";

    /** Closes the evaluations of regions that a test names. */
    @ApplicationScoped
    static class NamedRegions implements EditingGuard {

        private final Set<RegionCode> closed = ConcurrentHashMap.newKeySet();

        void close(String region) {
            closed.add(new RegionCode(region));
        }

        @Override
        public void requireOpen(int cycle, RegionCode region) {
            if (closed.contains(region)) {
                throw new Conflict("import-in-progress", cycle, region);
            }
        }
    }

    @Inject
    NamedRegions gate;

    private static RequestSpecification reporter(String contentType, String body) {
        return given().auth().oauth2(Tokens.of(REGION, "reporter")).contentType(contentType).header("If-Match", "*")
                .body(body);
    }

    @Test
    void nothingIsWrittenWhileTheEvaluationIsClosed() {
        given().auth().oauth2(Tokens.of(REGION, "reporter")).contentType("application/json")
                .body(STATEMENT.formatted("said")).put(EVALUATION + "/declarations/1.4").then().statusCode(200);
        int evidence = reporter("text/plain; charset=utf-8", "minutes of a meeting in time")
                .post(EVALUATION + "/evidence?name=a&criterion=4.3").then().statusCode(201).extract().path("id");
        gate.close(REGION);
        reporter("application/json", STATEMENT.formatted("said otherwise"))
                .put(EVALUATION + "/declarations/1.4").then().statusCode(409);
        reporter("application/json", "{\"practice\": \"written\"}").put(EVALUATION + "/narratives/4").then()
                .statusCode(409);
        // what is rectified later is proved by files that come later
        reporter("text/plain; charset=utf-8", "minutes of a later meeting")
                .post(EVALUATION + "/evidence?name=b&criterion=4.3")
                .then().statusCode(201);
        given().auth().oauth2(Tokens.of(REGION, "reporter")).delete(EVALUATION + "/evidence/" + evidence).then()
                .statusCode(409);
        given().auth().oauth2(Tokens.of(REGION, "reporter")).get(EVALUATION + "/declarations/1.4").then()
                .statusCode(200).body("statement", equalTo("said"));
    }
}
