package luzhi.launcher;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.launcher.Api.Answer;
import luzhi.launcher.Evaluation.Criterion;
import luzhi.launcher.Evaluation.Task;

/** The packaged suite from outside, as {@code ./run} starts it. The last tests change and stop parts of it, hence
 * the order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SuiteIT {

    @TempDir
    static Path temporary;

    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(20);
    private static final int AFTERWARDS = 2;
    private static final int LAST_BUT_ONE = 3;
    private static final int LAST = 4;

    private static RunningSuite running;

    @BeforeAll
    static void start() {
        running = RunningSuite.withSample(temporary.resolve("跑 run"));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    @Order(1)
    void thirteenOfFourteenTasksAreCompletedAndTaskTenIsInProgress() {
        Evaluation evaluation = running.sample.evaluation();
        new EvaluationTable(evaluation, System.out).print();
        assertSampleVerdicts(evaluation);
    }

    private static void assertSampleVerdicts(Evaluation evaluation) {
        assertEquals(14, evaluation.totalTasks());
        assertEquals(13, evaluation.completedTasks());
        assertEquals(List.of(10),
                evaluation.tasks().stream().filter(task -> !task.status().equals("completed")).map(Task::number)
                        .toList());
        assertEquals("in-progress", task(evaluation, 10).status());
    }

    private static Task task(Evaluation evaluation, int number) {
        return evaluation.tasks().stream().filter(task -> task.number() == number).findFirst().orElseThrow();
    }

    @Test
    @Order(1)
    void everyFigureOfTheSampleIsAnsweredExactly() {
        for (Service service : Service.values()) {
            Api api = running.suite.api(service, DemoToken.CITY);
            assertAll(service.module(),
                    running.sample.figures(service).stream().map(figure -> () -> assertStated(api, figure)));
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
    @Order(1)
    void statingTheSampleAgainChangesNothing() {
        for (Service service : Service.values()) {
            Answer answer = running.suite.api(service, DemoToken.CITY).put("/v1/figures",
                    Map.of("figures", running.sample.figures(service)));
            assertEquals(200, answer.status(), () -> answer.body().toPrettyString());
            assertEquals(0, answer.body().path("inserted").asInt() + answer.body().path("updated").asInt());
        }
    }

    @Test
    @Order(AFTERWARDS)
    void whatSomebodyChangedSinceStaysAsTheyLeftIt() {
        Api report = running.suite.api(Service.REPORT, DemoToken.CITY);
        SampleFigure area = running.sample.figures(Service.REPORT).stream()
                .filter(figure -> figure.measure().equals("governance.land-area")).findFirst().orElseThrow();
        ObjectNode changed = Api.JSON.valueToTree(area);
        changed.put("value", new BigDecimal("38592.4")).put("revision", 1);
        assertEquals(200, report.put("/v1/figures", Map.of("figures", List.of(changed))).status());

        running.sample.load();

        Answer answer = report
                .get("/v1/figures?origin=reported&region=620700&period=2020&measure=governance.land-area");
        assertEquals(new BigDecimal("38592.4"), answer.body().at("/figures/0/value").decimalValue());
    }

    @Test
    @Order(1)
    void aCountyDoesNotReadTheCity() {
        assertEquals(403,
                running.suite.api(Service.REPORT, DemoToken.COUNTY).get("/v1/evaluations/2020/620700").status());
        assertEquals(200,
                running.suite.api(Service.REPORT, DemoToken.COUNTY).get("/v1/evaluations/2020/620702").status());
    }

    @Test
    @Order(1)
    void anAuditorReadsButStatesNothing() {
        assertEquals(200,
                running.suite.api(Service.REPORT, DemoToken.AUDITOR).get("/v1/evaluations/2020/620700").status());
        assertEquals(403, running.suite.api(Service.FINANCE, DemoToken.AUDITOR)
                .put("/v1/figures", Map.of("figures", running.sample.figures(Service.FINANCE))).status());
    }

    @Test
    @Order(1)
    void aRequestIdIsFoundInTheLogsOfAllServices() {
        String id = "e2e-" + UUID.randomUUID();
        running.suite.api(Service.REPORT, DemoToken.CITY).get("/v1/evaluations/2020/620700", id);
        for (Service service : Service.values()) {
            await(service.module()).atMost(Duration.ofSeconds(5))
                    .until(() -> read(running.folder.log(service.module())).contains(id));
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    @Test
    @Order(LAST_BUT_ONE)
    void withoutTheFinanceServiceItsCriteriaAreNotEvaluableAndTheEvaluationSaysSo() {
        running.suite.process(Service.FINANCE).handle().destroyForcibly();
        Evaluation evaluation = await().atMost(ANSWERED_WITHIN).until(
                () -> assertTimeout(ANSWERED_WITHIN, () -> running.sample.evaluation()), SuiteIT::lacksFinance);
        assertNotNull(evaluation.notice());
        assertEquals(14, evaluation.totalTasks());
        assertEquals("insufficient-data", task(evaluation, 4).status());
        List<Criterion> byFigures = task(evaluation, 4).criteria().stream()
                .filter(each -> !each.verdict().equals("met"))
                .toList();
        assertTrue(byFigures.stream().anyMatch(each -> !each.advisory()));
        assertTrue(byFigures.stream().allMatch(each -> each.verdict().equals("not-evaluable")), byFigures::toString);
        assertEquals("completed", task(evaluation, 7).status());
    }

    private static boolean lacksFinance(Evaluation evaluation) {
        return evaluation.sources().stream()
                .anyMatch(source -> source.service().equals("finance") && !source.status().equals("available"));
    }

    @Test
    @Order(LAST)
    void theNextStartFindsWhatThisOneStored() {
        running.restart();
        assertSampleVerdicts(running.sample.evaluation());
    }
}
