package luzhi.report.assessment.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.report.StubbedServices;
import luzhi.testkit.Metrics;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Service;

/** Many people who read the same evaluation at the same moment. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class SharedEvaluationTest {

    private static final int READERS = 24;
    private static final String REGION = "630200";

    StubbedServices services;

    @Test
    void shareWhatWasBegunAfterTheyAsked() throws Exception {
        services.give("finance", "reported", REGION);
        Service office = Service.as("630000", "inspector");
        Callable<Response> reading = () -> office.request().get("/v1/evaluations/2020/" + REGION);
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Response>> answers = readers.invokeAll(IntStream.range(0, READERS)
                    .mapToObj(reader -> reading).toList());
            String first = answers.get(0).get().asString();
            for (Future<Response> answer : answers) {
                assertEquals(200, answer.get().statusCode(), answer.get()::asString);
                assertEquals("application/json;charset=UTF-8", answer.get().contentType());
                assertEquals(withoutTimes(first), withoutTimes(answer.get().asString()));
            }
        } finally {
            readers.shutdownNow();
        }
        int asked = services.requests("finance", REGION);
        assertTrue(asked < READERS / 2, () -> asked + " times");
        assertEquals(0, Metrics.working());
    }

    private static String withoutTimes(String evaluation) {
        return evaluation.replaceAll("\"fetchedAt\":\"[^\"]*\"", "");
    }
}
