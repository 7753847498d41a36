package luzhi.launcher;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.launcher.Evaluation.Criterion;

/** What happens when a part of the suite goes, and when all of it does. Each test goes further than the one before. */
@ExtendWith(SharedSuite.class)
@Order(SharedSuite.END)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndIT {

    /** Twice as long as it takes on a machine with little else to do. */
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(30);

    private final RunningSuite running;

    EndIT(RunningSuite running) {
        this.running = running;
    }

    @Test
    @Order(1)
    void withoutTheFinanceServiceItsCriteriaAreNotEvaluableAndTheEvaluationSaysSo() {
        running.kill(Service.of("finance"));
        Evaluation evaluation = await().atMost(ANSWERED_WITHIN)
                .until(() -> assertTimeout(ANSWERED_WITHIN, running::evaluation), EndIT::lacksFinance);
        assertNotNull(evaluation.notice());
        assertEquals(14, evaluation.totalTasks());
        assertEquals("insufficient-data", SampleVerdicts.task(evaluation, 4).status());
        List<Criterion> byFigures = SampleVerdicts.task(evaluation, 4).criteria().stream()
                .filter(each -> !each.verdict().equals("met"))
                .toList();
        assertTrue(byFigures.stream().anyMatch(each -> !each.advisory()));
        assertTrue(byFigures.stream().allMatch(each -> each.verdict().equals("not-evaluable")), byFigures::toString);
        assertEquals("completed", SampleVerdicts.task(evaluation, 7).status());
    }

    private static boolean lacksFinance(Evaluation evaluation) {
        return evaluation.sources().stream()
                .anyMatch(source -> source.service().equals("finance") && !source.status().equals("available"));
    }

    @Test
    @Order(2)
    void theServiceIsStartedAgainAndToldInALine() {
        awaitAnswer(Service.of("finance"));
        assertTrue(running.printed().contains(
                "finance-service has ended (killed by signal 9) and is started again (1 of 5 in a row); see "),
                running::printed);
    }

    private void awaitAnswer(Service service) {
        Api api = running.api(service, DemoToken.CITY);
        await(service.module()).atMost(ANSWERED_WITHIN).ignoreException(UncheckedIOException.class)
                .until(() -> api.get("/v1/figures?limit=1&region=" + Sample.REGION).isOk());
    }

    @Test
    @Order(3)
    void aKilledDatabaseIsStartedAgainWithAllThatWasAcknowledged() {
        stateTheLandAreaAnew();
        running.killDatabase();
        for (Service service : Service.values()) {
            awaitAnswer(service);
        }
        assertTrue(running.printed().contains("PostgreSQL has ended (killed by signal 9) and is started again"),
                running::printed);
        String area = running.api(Service.REPORT, DemoToken.CITY)
                .get("/v1/figures?origin=reported&measure=governance.land-area&region=" + Sample.REGION).body()
                .at("/figures/0/value").asText();
        assertEquals("38592.4", area);
    }

    private void stateTheLandAreaAnew() {
        SampleFigure area = running.figures(Service.REPORT).stream()
                .filter(figure -> figure.measure().equals("governance.land-area")).findFirst().orElseThrow();
        ObjectNode changed = Api.JSON.valueToTree(area);
        changed.put("value", new BigDecimal("38592.4")).put("revision", 1);
        assertEquals(200, running.api(Service.REPORT, DemoToken.CITY)
                .put("/v1/figures", Map.of("figures", List.of(changed))).status());
    }

    @Test
    @Order(4)
    void runEndsWellItselfWhenAsked() {
        assertEquals(0, running.stop(), running::printed);
        assertTrue(running.printed().endsWith("Stopped.\n"), running::printed);
    }

    /** Its evaluation is published by now. Neither damage to what a run writes down nor a lost mark costs anything. */
    @Test
    @Order(5)
    void theNextRunFindsWhatThisOneStoredAndStatesNothingAnew() {
        running.damageWhatItWroteDown();
        String printed = running.runOnce();
        SampleVerdicts.assertPrinted(printed);
        assertTrue(printed.contains("Nothing of the sample city is stated again: its evaluation of 2020 is published."),
                printed);
        assertTrue(printed.lines().noneMatch(line -> line.contains(" figures, ") || line.contains("synthetic rows")),
                printed);
        assertTrue(printed.endsWith("Stopped.\n"), printed);
    }
}
