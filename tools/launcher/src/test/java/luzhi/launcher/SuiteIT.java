package luzhi.launcher;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.launcher.Api.Answer;

/** The packaged suite from outside, as {@code ./run} starts it and fills it with the sample city. */
@ExtendWith(SharedSuite.class)
@Order(SharedSuite.UNTOUCHED)
class SuiteIT {

    private final RunningSuite running;

    SuiteIT(RunningSuite running) {
        this.running = running;
    }

    @Test
    void thirteenOfFourteenTasksAreCompletedAndTaskTenIsInProgress() {
        SampleVerdicts.assertIn(running.evaluation());
    }

    @Test
    void runPrintsThemAsATable() {
        SampleVerdicts.assertPrinted(running.printed());
    }

    @Test
    void runBuildsNothingAfterABuild() {
        assertFalse(running.printed().contains("Building"), running::printed);
    }

    @Test
    void everyFigureOfTheSampleIsAnsweredExactly() {
        for (Service service : Service.values()) {
            Api api = running.api(service, DemoToken.CITY);
            assertAll(service.module(),
                    running.figures(service).stream().map(figure -> () -> assertStated(api, figure)));
        }
    }

    private static void assertStated(Api api, SampleFigure figure) {
        Answer answer = api.get("/v1/figures?origin=reported&region=" + figure.region() + "&measure=" + figure.measure()
                + "&period=" + URLEncoder.encode(figure.period(), StandardCharsets.UTF_8));
        assertEquals(200, answer.status(), () -> figure.name() + ": " + answer.body());
        List<JsonNode> same = StreamSupport.stream(answer.body().path("figures").spliterator(), false)
                .filter(each -> Api.JSON.convertValue(each.path("dimensions"), Map.class).equals(figure.dimensions()))
                .toList();
        assertEquals(1, same.size(), figure.name());
        assertEquals(figure.value(), same.get(0).path("value").decimalValue(), figure.name());
        assertEquals(figure.unit(), same.get(0).path("unit").asText(), figure.name());
        assertEquals("reported", same.get(0).path("origin").asText(), figure.name());
        assertEquals(figure.source(), Api.JSON.convertValue(same.get(0).path("source"), SampleSource.class),
                figure.name());
    }

    @Test
    void statingTheSampleAgainChangesNothing() {
        for (Service service : Service.values()) {
            Answer answer = running.api(service, DemoToken.CITY).put("/v1/figures",
                    Map.of("figures", running.figures(service)));
            assertEquals(200, answer.status(), () -> answer.body().toPrettyString());
            assertEquals(0, answer.body().path("inserted").asInt() + answer.body().path("updated").asInt());
        }
    }

    @Test
    void aCountyDoesNotReadTheCity() {
        Api county = running.api(Service.REPORT, DemoToken.COUNTY);
        assertEquals(403, county.get("/v1/evaluations/2020/620700").status());
        assertEquals(200, county.get("/v1/evaluations/2020/620702").status());
    }

    @Test
    void anAuditorReadsButStatesNothing() {
        assertEquals(200,
                running.api(Service.REPORT, DemoToken.AUDITOR).get("/v1/evaluations/2020/620700").status());
        assertEquals(403, running.api(Service.of("finance"), DemoToken.AUDITOR)
                .put("/v1/figures", Map.of("figures", running.figures(Service.of("finance")))).status());
    }

    @Test
    void aRequestIdIsFoundInTheLogsOfAllServices() {
        String id = "e2e-" + UUID.randomUUID();
        running.api(Service.REPORT, DemoToken.CITY).get("/v1/evaluations/2020/620700", id);
        for (Service service : Service.values()) {
            await(service.module()).atMost(Duration.ofSeconds(5)).until(() -> running.log(service).contains(id));
        }
    }
}
