package luzhi.report.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;

/** Starts and upgrades of the service, as far as its documents are concerned. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class ShippedCyclesTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2040);
    private static final String DOCUMENT = """
            cycle: %d
            title: {zh: 年度, en: Year}
            reporting-date: "{year}-10-31"
            tasks:
              - number: 1
                title: {zh: 任务, en: Task}
                criteria: [{id: "1.1", title: {zh: 声明, en: %s}, basis: 规, is-declared: true}]
            """;

    @Inject
    ShippedCycles shipped;
    @Inject
    CycleStore store;
    @Inject
    CycleDrafts drafts;

    private final int year = YEAR.addAndGet(2);
    private final int next = year + 1;

    private byte[] base(String word) {
        return DOCUMENT.formatted(year, word).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] overlay() {
        return "cycle: %d\nbased-on: %d\n".formatted(next, year).getBytes(StandardCharsets.UTF_8);
    }

    /** A start of a service that comes with these two. */
    private void start(byte[] base) {
        QuarkusTransaction.requiringNew().run(() -> {
            Set<Integer> renewed = new HashSet<>();
            shipped.store(year, base, renewed);
            shipped.store(next, overlay(), renewed);
        });
    }

    private void put(byte[] document) {
        CycleDraft draft = drafts.read(year, DocumentText.YAML, document, Vocabulary.withoutMeasures());
        assertTrue(store.store(draft.toStore(store.findNewestVersion(year).orElse(0) + 1, null,
                OffsetDateTime.parse("2026-01-01T00:00:00Z"), "admin")));
    }

    private List<String> authors(int cycle) {
        return store.listVersions(cycle, 0, 100).stream().map(CycleVersion::recordedBy).toList();
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
        assertEquals(new CycleVersion.Base(year, 2), store.findNewest(next).orElseThrow().version().basedOn());
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
        put(base("mine"));
        start(base("one"));
        start(base("two"));
        assertEquals(List.of("luzhi", "admin"), authors(year));
        assertEquals(List.of("luzhi"), authors(next));
    }

    @Test
    void aFlawStopsTheStart() {
        IllegalStateException stopped = assertThrows(IllegalStateException.class,
                () -> start("cycle: 1".getBytes(StandardCharsets.UTF_8)));
        assertTrue(stopped.getMessage().contains("cycle-of-another-year"), stopped::getMessage);
    }
}
