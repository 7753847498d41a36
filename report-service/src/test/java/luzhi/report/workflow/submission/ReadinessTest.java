package luzhi.report.workflow.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.core.figure.Provenance;
import luzhi.core.problem.Conflict;
import luzhi.core.problem.Fault;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.report.StubbedServices;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.declaration.DeclarationView;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.source.SourceState;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.testkit.PostgresResource;

/** What is looked at before anything is submitted, without anybody submitting. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class ReadinessTest {

    private static final LocalDate DAY = LocalDate.of(2020, 10, 31);

    @Inject
    UnfinishedRegions unfinished;
    @Inject
    SilentSources silent;
    @Inject
    Readiness readiness;
    @Inject
    SealPreparation groundwork;
    @Inject
    RegionDirectory regions;
    @Inject
    CycleCatalog cycles;

    private Evaluation empty(String region, SourceState... sources) {
        return new Evaluation(cycles.get(2020, new RegionCode(region)),
                regions.find(new RegionCode(region), DAY).orElseThrow(), DAY,
                List.of(), List.of(), List.of(sources));
    }

    private List<String> unfinishedOf(String region) {
        return unfinished.concerns(empty(region)).stream().map(Concern::item).toList();
    }

    @Test
    void aProvinceWaitsForItsPrefecturesAndForTheCountiesUnderNone() {
        List<String> waitedFor = new ArrayList<>(unfinishedOf("650000"));
        assertTrue(waitedFor.containsAll(List.of("region:650100", "region:654300", "region:659010")),
                waitedFor.toString());
        assertFalse(waitedFor.contains("region:650102"), "that is for its prefecture to wait for");
    }

    @Test
    void aMunicipalityWaitsForItsCountiesAndTheCountryForItsProvinces() {
        assertTrue(unfinishedOf("310000").contains("region:310101"));
        List<String> provinces = unfinishedOf("100000");
        assertTrue(provinces.contains("region:620000"), provinces.toString());
        assertTrue(provinces.stream().allMatch(item -> item.endsWith("0000")), provinces.toString());
    }

    @Test
    void aCountyAndACityWithoutCountiesWaitForNobody() {
        assertEquals(List.of(), unfinishedOf("650102"));
        assertEquals(List.of(), unfinishedOf("441900"));
    }

    @Test
    void everythingInTheWayIsSaidAtOnce() {
        Evaluation evaluation = empty("360600", new SourceState("finance", SourceStatus.TIMED_OUT, null),
                new SourceState("staffing", SourceStatus.AVAILABLE, null));
        Conflict refusal = assertThrows(Conflict.class, () -> readiness.require(evaluation));
        assertEquals(List.of("region-unfinished", "region-unfinished", "region-unfinished", "source-silent"),
                refusal.faults().stream().map(Fault::code).toList());
        assertEquals(List.of("service:finance"), silent.concerns(evaluation).stream().map(Concern::item).toList());
    }

    @Test
    void whatWasDeclaredSinceTheEvaluationWasMadeKeepsItFromBeingSealed() {
        DeclarationView gone = new DeclarationView(2020, new RegionCode("441900"), "10.4", true, "done", null,
                new Provenance("minutes", null, null), 1, OffsetDateTime.MIN, "city");
        Conflict refusal = assertThrows(Conflict.class,
                () -> groundwork
                        .requireSound(new SealPreparation.Laid(empty("441900"), List.of(gone), List.of(), List.of())));
        assertEquals("changed-while-sealing", refusal.faults().get(0).code());
        groundwork.requireSound(new SealPreparation.Laid(empty("441900"), List.of(), List.of(), List.of()));
    }
}
