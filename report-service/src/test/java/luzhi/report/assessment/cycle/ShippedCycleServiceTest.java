package luzhi.report.assessment.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.core.region.RegionCode;
import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;

/** Starts and upgrades of the service, as far as its documents are concerned. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class ShippedCycleServiceTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2040);
    /** As it came before there were folders. */
    private static final String ONE_FILE = """
            # The rules of one year.
            cycle: %1$d
            title: {zh: 年度, en: Year}
            reporting-date: "{year}-10-31"
            thresholds:
              - id: share
                title: {zh: 比例, en: Share}
                unit: percent
                values: [{value: 95.50, valid-from: 2015-01-01, source: 规, verified: true}]
            tasks:
              - number: 1
                title: {zh: 任务, en: Task}
                criteria:
                  # Nobody counts it.
                  - {id: "1.1", title: {zh: 声明, en: %2$s}, basis: 规, is-declared: true}
                  - {id: "1.2", title: {zh: 占比, en: Share}, basis: 规, let: {least: threshold.share}, value: least, unit: percent, at-least: least}
              - number: 2
                title: {zh: 任务, en: Task}
                criteria: [{id: "2.1", title: {zh: 声明, en: Declared}, basis: 规, is-declared: true}]
            """;
    private static final String HEAD = """
            cycle: %d
            title: {zh: 年度, en: Year}
            reporting-date: "{year}-10-31"
            tasks:
              - 01-one.yaml
              - 02-two.yaml
            # Behind the tasks, with its fields in another order.
            thresholds:
              - title: {en: Share, zh: 比例}
                id: share
                values:
                  - value: 95.50
                    valid-from: "2015-01-01"
                    source: 规
                    verified: true
                unit: percent
            """;
    private static final String FIRST = """
            # %s
            number: 1
            title: {zh: 任务, en: Task}
            criteria:
              - id: "1.1"
                title: {zh: 声明, en: %s}
                basis: 规
                is-declared: true
              - id: "1.2"
                title: {zh: 占比, en: Share}
                basis: 规
                let: {least: threshold.share}
                value: least
                unit: percent
                at-least: least
            """;
    private static final String SECOND = """
            number: 2
            title: {zh: 任务, en: Task}

            criteria:
              - {id: "2.1", title: {zh: 声明, en: Declared}, basis: 规, is-declared: true}
            """;

    @Inject
    ShippedCycleService shipped;
    @Inject
    CycleRepository repository;
    @Inject
    CycleDraftReader drafts;

    private int year;
    private int next;

    @BeforeEach
    void takeTwoYears() {
        year = YEAR.getAndAdd(2);
        next = year + 1;
    }

    private CycleFolder base(String word) {
        return base(word, "A task");
    }

    private CycleFolder base(String word, String comment) {
        return CycleFixtures.folder(year, Map.of(CycleFolder.HEAD, HEAD.formatted(year), "01-one.yaml",
                FIRST.formatted(comment, word), "02-two.yaml", SECOND));
    }

    private CycleFolder overlay() {
        return CycleFixtures.folder(next,
                Map.of(CycleFolder.HEAD, "cycle: %d\nbased-on: %d\n".formatted(next, year)));
    }

    /** A start of a service that comes with these two. */
    private void start(CycleFolder base) {
        QuarkusTransaction.requiringNew().run(() -> {
            Set<Integer> renewed = new HashSet<>();
            shipped.store(base, renewed);
            shipped.store(overlay(), renewed);
        });
    }

    private void put(int cycle, String document, String author) {
        CycleDraft draft = drafts.read(cycle, RegionCode.COUNTRY, DocumentText.YAML,
                document.getBytes(StandardCharsets.UTF_8),
                CycleVocabulary.withoutMeasures());
        assertTrue(repository.store(draft.toStore(authors(cycle).size() + 1, null,
                OffsetDateTime.parse("2026-01-01T00:00:00Z"), author)));
    }

    /** A start of a service from before there were folders. */
    private void startWithOneFile(String word) {
        put(year, ONE_FILE.formatted(year, word), "luzhi");
        put(next, "# What differs.\n{based-on: %d, cycle: %d}\n".formatted(year, next), "luzhi");
    }

    private List<String> authors(int cycle) {
        return repository.listVersions(CycleKey.national(cycle), 0, 100).stream().map(CycleVersion::recordedBy)
                .toList();
    }

    @Test
    void aDocumentIsStoredOnceHoweverOftenTheServiceStarts() {
        start(base("one"));
        start(base("one"));
        assertEquals(List.of("luzhi"), authors(year));
        assertEquals(List.of("luzhi"), authors(next));
    }

    @Test
    void anUpgradeStoresWhatIsNewAndWhatIsBasedOnIt() {
        start(base("one"));
        start(base("two"));
        assertEquals(List.of("luzhi", "luzhi"), authors(year));
        assertEquals(new CycleVersion.Base(year, RegionCode.COUNTRY, 2),
                repository.findNewest(CycleKey.national(next)).orElseThrow().version().basedOn());
    }

    @Test
    void aWayBackToOlderSoftwareDoesNotBringItsDocumentsBack() {
        start(base("one"));
        start(base("two"));
        start(base("one"));
        assertEquals(List.of("luzhi", "luzhi"), authors(year));
    }

    @Test
    void whatSomebodyPutSinceStaysInForce() {
        start(base("one"));
        put(year, ONE_FILE.formatted(year, "mine"), "admin");
        start(base("one"));
        start(base("two"));
        assertEquals(List.of("luzhi", "admin"), authors(year));
        assertEquals(List.of("luzhi"), authors(next));
    }

    @Test
    void whatWasStoredAsOneFileIsKnownInAFolder() {
        startWithOneFile("one");
        start(base("one"));
        assertEquals(List.of("luzhi"), authors(year));
        assertEquals(List.of("luzhi"), authors(next));
        start(base("two"));
        assertEquals(List.of("luzhi", "luzhi"), authors(year));
        assertEquals(List.of("luzhi", "luzhi"), authors(next));
    }

    @Test
    void whatWasInForceBeforeIsKnownBehindNewerVersions() {
        startWithOneFile("one");
        start(base("two"));
        start(base("one"));
        assertEquals(List.of("luzhi", "luzhi"), authors(year));
    }

    @Test
    void aCommentMakesNoVersion() {
        start(base("one"));
        String before = repository.findNewest(CycleKey.national(year)).orElseThrow().version().sha256();
        start(base("one", "Said better"));
        assertEquals(List.of("luzhi"), authors(year));
        assertEquals(before, repository.findNewest(CycleKey.national(year)).orElseThrow().version().sha256());
    }

    @Test
    void whatIsStoredIsOneDocumentWithItsComments() {
        start(base("one", "Why it is so"));
        StoredDocument stored = repository.findNewest(CycleKey.national(year)).orElseThrow();
        assertTrue(stored.written().contains("# Why it is so"), stored::written);
        assertEquals("2.1", stored.whole().at("/tasks/1/criteria/0/id").textValue());
    }

    @Test
    void aFlawStopsTheStartAndIsToldWithItsFile() {
        FlawedFolder stopped = assertThrows(FlawedFolder.class, () -> start(base("one, fr: Un")));
        assertTrue(stopped.getMessage().contains("cycles/%d/01-one.yaml /criteria/0/title/fr ".formatted(year)),
                stopped::getMessage);
        assertEquals(List.of(), authors(year));
    }
}
