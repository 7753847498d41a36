package luzhi.launcher;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(20);

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
    void runSaysThatTheServiceHasEndedAndEndsWellItselfWhenAsked() {
        await().atMost(ANSWERED_WITHIN).until(() -> running.printed().contains("finance-service has ended; see "));
        stateTheLandAreaAnew();
        assertEquals(0, running.stop(), running::printed);
        assertTrue(running.printed().endsWith("Stopped.\n"), running::printed);
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
    @Order(3)
    void theNextRunFindsWhatThisOneStoredAndLeavesWhatSomebodyChangedSinceAsItIs() {
        String printed = running.runOnce();
        SampleVerdicts.assertPrinted(printed);
        assertTrue(printed.contains("report-service keeps what was stated since: governance.land-area"), printed);
        for (Service service : Service.values()) {
            assertTrue(printed.lines().anyMatch(line -> line.startsWith("  " + service.module() + ": ")
                    && line.contains(" figures, 0 new, 0 changed, ")), printed);
        }
        assertTrue(!printed.contains("synthetic rows"), printed);
        assertTrue(printed.endsWith("Stopped.\n"), printed);
    }
}
