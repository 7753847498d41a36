package luzhi.launcher;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import luzhi.client.finance.ApiException;
import luzhi.client.finance.ApiResponse;
import luzhi.client.finance.api.FiguresApi;
import luzhi.client.finance.api.ImportsApi;
import luzhi.client.finance.api.PublicFundsApi;
import luzhi.client.finance.model.Administration;
import luzhi.client.finance.model.DeferredImport;
import luzhi.client.finance.model.Figure;
import luzhi.client.finance.model.FigureBatch;
import luzhi.client.finance.model.FigurePreference;
import luzhi.client.finance.model.ImportMode;
import luzhi.client.finance.model.ImportReceipt;
import luzhi.client.finance.model.ImportState;
import luzhi.client.finance.model.MissingReason;
import luzhi.client.finance.model.Origin;
import luzhi.client.finance.model.Problem;
import luzhi.client.finance.model.ProblemError;
import luzhi.client.finance.model.PublicFunds;
import luzhi.client.finance.model.PublicFundsList;
import luzhi.client.finance.model.Stage;
import luzhi.client.finance.model.StatedFigure;
import luzhi.client.finance.model.StatedSource;
import luzhi.client.finance.model.StoredPublicFunds;
import luzhi.client.report.api.EvaluationsApi;
import luzhi.client.report.api.PublishedApi;
import luzhi.client.report.model.CriterionTrace;
import luzhi.client.report.model.Evaluation;
import luzhi.client.report.model.Gap;
import luzhi.client.report.model.PublishedEvaluation;
import luzhi.client.report.model.RankedRegion;
import luzhi.client.report.model.RegionLevel;
import luzhi.client.report.model.Verdict;

/**
 * The way of somebody who builds against the packaged suite with nothing but the client that a generator has made of the committed API
 * descriptions ({@code libraries/client}); the order is his.
 */
@ExtendWith(SharedSuite.class)
@Order(SharedSuite.PUBLISHED)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClientJourneyIT {

    private static final String COUNTY = "620503";
    private static final List<String> PERIODS = List.of("2014", "2015", "2016", "2017", "2018");
    private static final BigDecimal ALLOCATED = new BigDecimal("60000.50");
    private static final Pattern NEXT = Pattern.compile("[?&]after=([^&>]+)[^>]*>; *rel=\"next\"");

    private final RunningSuite running;
    private final Consumer<HttpRequest.Builder> county;
    private final PublicFundsApi funds;
    private final FiguresApi figures;
    private final EvaluationsApi evaluations;

    ClientJourneyIT(RunningSuite running) {
        this.running = running;
        this.county = bearer(DemoToken.mint(running.key(), "county " + COUNTY, COUNTY, List.of("reporter"),
                Instant.now()));
        this.funds = new PublicFundsApi(finance(county));
        this.figures = new FiguresApi(finance(county));
        luzhi.client.report.ApiClient report = report();
        report.setRequestInterceptor(bearer(DemoToken.mint(running.key(), "city office", Sample.REGION,
                List.of("reporter"), Instant.now())));
        this.evaluations = new EvaluationsApi(report);
    }

    private luzhi.client.finance.ApiClient finance(Consumer<HttpRequest.Builder> requests) {
        luzhi.client.finance.ApiClient finance = new luzhi.client.finance.ApiClient();
        finance.updateBaseUri(running.address(Service.of("finance")).toString());
        return finance.setRequestInterceptor(requests);
    }

    private luzhi.client.report.ApiClient report() {
        luzhi.client.report.ApiClient report = new luzhi.client.report.ApiClient();
        report.updateBaseUri(running.address(Service.REPORT).toString());
        return report;
    }

    private static Consumer<HttpRequest.Builder> bearer(String token) {
        return request -> request.setHeader("Authorization", "Bearer " + token);
    }

    private static Problem problem(ApiException refused) throws IOException {
        return luzhi.client.finance.ApiClient.createDefaultObjectMapper().readValue(refused.getResponseBody(),
                Problem.class);
    }

    @Test
    @Order(1)
    void fillsTheTemplateOfARegisterAndImportsIt() throws ApiException, IOException {
        PublicFundsApi files = new PublicFundsApi(
                finance(county.andThen(request -> request.setHeader("Accept", "text/csv"))));
        String template = Files.readString(files.getPublicFundsTemplate().toPath());
        StringBuilder file = new StringBuilder(template);
        for (String period : PERIODS) {
            file.append(COUNTY).append(',').append(period).append(",primary,county,600,100,")
                    .append(period.equals("2018") ? "" : ALLOCATED).append('\n');
        }
        ImportReceipt tried = funds.importPublicFunds(file.toString(), COUNTY, null, null, true, ImportMode.MERGE,
                null, null, null);
        assertTrue(tried.getDryRun());
        assertNull(tried.getRecording());
        ImportReceipt done = funds.importPublicFunds(file.toString(), COUNTY, null, "2018年公用经费台账", false, null,
                null, "journey-file", null);
        assertEquals(PERIODS.size(), done.getInserted());
        assertNotNull(done.getRecording());
        ApiResponse<ImportReceipt> accepted = funds.importPublicFundsWithHttpInfo(file.toString(), COUNTY, null, null,
                true, null, null, null, "respond-async");
        assertEquals(202, accepted.getStatusCode());
        String place = accepted.getHeaders().get("location").get(0);
        long id = Long.parseLong(place.substring(place.lastIndexOf('/') + 1));
        ImportsApi imports = new ImportsApi(finance(county));
        DeferredImport later = await().until(() -> imports.getImport(id, null),
                told -> told.getState() == ImportState.DONE);
        assertEquals(PERIODS.size(), later.getReceipt().getUnchanged());
    }

    @Test
    @Order(2)
    void readsEveryErrorOfARefusedFileByItsType() throws IOException {
        String file = "region,period,stage,administration,standard,students,allocated\n" + COUNTY
                + ",2019,primary,county,sechshundert,100,\n" + COUNTY + ",2020,primary,nobody,600,100,\n";
        ApiException refused = assertThrows(ApiException.class,
                () -> funds.importPublicFunds(file, null, null, null, null, null, null, null, null));
        Problem problem = problem(refused);
        assertEquals(List.of(400, "several-errors"), List.of(problem.getStatus(), problem.getCode()));
        assertEquals(List.of(2, 3), problem.getErrors().stream().map(ProblemError::getRow).toList());
    }

    @Test
    @Order(3)
    void goesThroughAllPages() throws ApiException {
        List<StoredPublicFunds> rows = new ArrayList<>();
        String after = null;
        do {
            ApiResponse<PublicFundsList> page = funds.listPublicFundsWithHttpInfo(List.of(COUNTY), null, null, null,
                    List.of(Stage.PRIMARY), null, null, 2, after);
            rows.addAll(page.getData().getRows());
            after = page.getHeaders().getOrDefault("link", List.of()).stream().map(NEXT::matcher).filter(Matcher::find)
                    .map(link -> link.group(1)).findFirst().orElse(null);
        } while (after != null);
        assertEquals(PERIODS, rows.stream().map(StoredPublicFunds::getPeriod).toList());
        assertEquals(ALLOCATED, rows.get(0).getAllocated());
        assertEquals("2018年公用经费台账", rows.get(0).getSource().getDocument());
        assertNull(rows.get(4).getAllocated(), "an empty cell");
    }

    @Test
    @Order(4)
    void replacesARowAsItWasRead() throws ApiException, IOException {
        StoredPublicFunds row = funds.listPublicFunds(List.of(COUNTY), null, List.of("2018"), null, null,
                List.of(Administration.COUNTY), null, null, null).getRows().get(0);
        String tag = funds.getPublicFundsWithHttpInfo(row.getId(), null).getHeaders().get("etag").get(0);
        PublicFunds changed = new PublicFunds().region(COUNTY).period("2018").stage(Stage.PRIMARY)
                .administration(Administration.COUNTY).standard(row.getStandard()).students(row.getStudents())
                .allocated(ALLOCATED);
        StoredPublicFunds replaced = funds.replacePublicFunds(row.getId(), changed, null, tag, "client-17");
        assertEquals(List.of(2, ALLOCATED), List.of(replaced.getRevision(), replaced.getAllocated()));
        assertNull(replaced.getSource(), "typed, not from a file");
        ApiException late = assertThrows(ApiException.class,
                () -> funds.replacePublicFunds(row.getId(), changed.allocated(null), null, tag, null));
        assertEquals(412, problem(late).getStatus());
        assertEquals(2, funds.listPublicFundsRevisions(row.getId(), null).getRows().size());
    }

    @Test
    @Order(5)
    void tellsAMissingFigureFromZero() throws ApiException {
        StatedSource source = new StatedSource().document("2018年统计台账");
        figures.stateFigures(new FigureBatch()
                .addFiguresItem(new StatedFigure().measure("finance.education-surcharges-collected").region(COUNTY)
                        .period("2018").value(new BigDecimal("0.00")).unit("CNY").source(source))
                .addFiguresItem(new StatedFigure().measure("finance.education-surcharges-allocated").region(COUNTY)
                        .period("2018").missing(MissingReason.NOT_REPORTED).unit("CNY").source(source)),
                null, null);
        List<Figure> stated = figures.listFigures(List.of(COUNTY), null, List.of("2018"),
                List.of("finance.education-surcharges-collected", "finance.education-surcharges-allocated"), null,
                FigurePreference.REPORTED, null, null, null, null, null).getFigures();
        Figure missing = stated.get(0);
        Figure zero = stated.get(1);
        assertNull(missing.getValue());
        assertEquals(MissingReason.NOT_REPORTED, missing.getMissing());
        assertEquals(new BigDecimal("0.00"), zero.getValue());
        assertNull(zero.getMissing());
        assertEquals(Origin.REPORTED, zero.getOrigin());
    }

    @Test
    @Order(6)
    void readsAnEvaluationAndWhy() throws luzhi.client.report.ApiException {
        int cycle = Integer.parseInt(Sample.CYCLE);
        Evaluation evaluation = evaluations.evaluate(cycle, Sample.REGION, LocalDate.parse("2020-10-31"), null, null,
                null);
        assertEquals(evaluation.getTasks().size(), evaluation.getTotalTasks());
        assertTrue(evaluation.getTasks().stream().flatMap(task -> task.getCriteria().stream())
                .anyMatch(criterion -> criterion.getVerdict() == Verdict.IN_PROGRESS));
        CriterionTrace trace = evaluations.traceCriterion(cycle, Sample.REGION, "10.3", null, null);
        assertFalse(trace.getVerdict().getNames().isEmpty());
        List<Gap> gaps = evaluations.listGaps(cycle, Sample.REGION, null, null, null).getGaps();
        assertTrue(gaps.stream().anyMatch(gap -> gap.getRemedy() != null
                && gap.getRemedy().getFrom().add(gap.getRemedy().getChange()).compareTo(gap.getRemedy().getTo()) == 0));
        List<RankedRegion> ranked = evaluations.rankRegions(cycle, Sample.REGION, null, RegionLevel.COUNTY, null)
                .getRegions();
        assertEquals(6, ranked.size());
    }

    @Test
    @Order(7)
    void readsWhatIsPublishedWithoutAToken() throws luzhi.client.report.ApiException {
        PublishedApi published = new PublishedApi(report());
        assertEquals(List.of(Sample.REGION), published.listPublished(null, null, null).getPublished().stream()
                .map(entry -> entry.getRegion()).toList());
        PublishedEvaluation evaluation = published.getPublished(Integer.parseInt(Sample.CYCLE), Sample.REGION, null);
        assertEquals(13, evaluation.getCompletedTasks());
        assertNotNull(evaluation.getPublication().getAt());
    }
}
