package luzhi.kernel.register.deferred;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.FileType;
import luzhi.kernel.register.ImportOrder;
import luzhi.kernel.register.Pieces;
import luzhi.kernel.register.SentFile;

/** Who may work on which import, whoever else does at the same time. */
class DeferredImportRepositoryTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-29T08:00:00+08:00");
    private static final OffsetDateTime LATER = NOW.plusMinutes(1);
    private static final int TRIES = 3;
    private static final int WORKERS = 8;

    private static EmbeddedPostgres server;

    private final UUID mine = UUID.randomUUID();
    private final UUID others = UUID.randomUUID();
    private Jdbi database;
    private DeferredImportRepository repository;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        Flyway.configure().dataSource(server.getPostgresDatabase()).locations("classpath:db/kernel").load().migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void empty() {
        database = Jdbi.create(server.getPostgresDatabase()).registerArrayType(String.class, "text");
        database.useHandle(handle -> handle.execute("delete from deferred_import"));
        repository = new DeferredImportRepository(database);
    }

    private long add(String register, String region, byte[] content) {
        try (SentFile file = SentFile.receive(new ByteArrayInputStream(content))) {
            RegionCode within = new RegionCode(region);
            return repository.add(register,
                    new DeferredImport.Sender("county", List.of("reporter"), within, NOW),
                    new ImportOrder("county", within, null, false, false, null, Locale.CHINESE),
                    new FileType("text/csv", null), file).id();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private long add(String register, String region) {
        return add(register, region, new byte[]{1});
    }

    private Optional<Long> takeUp(UUID lease, OffsetDateTime now) {
        return repository.takeUp(lease, now, now.plusMinutes(1), TRIES).map(DeferredImport::id);
    }

    @Test
    void aFileIsGivenBackAsItWasSent() throws IOException {
        byte[] content = new byte[3_000_000];
        new Random(17).nextBytes(content);
        long id = add("schools", "620702", content);
        try (Pieces file = new Pieces(piece -> repository.findPiece(id, piece))) {
            assertArrayEquals(content, file.readAllBytes());
        }
        DeferredImport kept = repository.find(id).orElseThrow();
        assertEquals(content.length, kept.size());
        assertEquals(List.of("reporter"), kept.sender().roles());
        assertEquals(ImportState.WAITING, kept.standing().state());
    }

    @Test
    void twoNeverTakeUpTheSame() throws Exception {
        List<Long> added = new ArrayList<>();
        for (int county = 1; county <= 40; county++) {
            added.add(add("schools", "62%02d02".formatted(county)));
        }
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            Callable<List<Long>> worker = () -> {
                List<Long> taken = new ArrayList<>();
                for (Optional<Long> next = takeUp(UUID.randomUUID(), NOW); next.isPresent(); next = takeUp(
                        UUID.randomUUID(), NOW)) {
                    taken.add(next.get());
                }
                return taken;
            };
            List<Long> taken = new ArrayList<>();
            for (Future<List<Long>> each : workers.invokeAll(Collections.nCopies(WORKERS, worker))) {
                taken.addAll(each.get());
            }
            // who meets one that another is taking up passes it over, and may find nothing behind it
            taken.addAll(worker.call());
            assertEquals(added.size(), taken.size());
            assertEquals(new HashSet<>(added), new HashSet<>(taken));
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void laterOnesOfARegisterComeBehindEarlierOnesWithAnyOfTheirRegions() {
        long city = add("schools", "620700");
        long county = add("schools", "620702");
        long otherCity = add("schools", "620800");
        long otherRegister = add("classes", "620702");
        long province = add("schools", "620000");
        assertEquals(Optional.of(city), takeUp(mine, NOW));
        assertEquals(Optional.of(otherCity), takeUp(others, NOW));
        assertEquals(Optional.of(otherRegister), takeUp(UUID.randomUUID(), NOW));
        assertEquals(Optional.empty(), takeUp(UUID.randomUUID(), NOW));
        repository.refuse(city, mine, NOW, 1, "{}");
        assertEquals(Optional.of(county), takeUp(mine, NOW));
        repository.refuse(county, mine, NOW, 1, "{}");
        assertEquals(Optional.empty(), takeUp(mine, NOW), "the other city's is still under way");
        repository.refuse(otherCity, others, NOW, 1, "{}");
        assertEquals(Optional.of(province), takeUp(mine, NOW));
    }

    @Test
    void whoRenewsHoldsOnAndWhoDoesNotLosesIt() {
        long id = add("schools", "620702");
        assertEquals(Optional.of(id), takeUp(mine, NOW));
        assertTrue(repository.renew(id, mine, LATER.plusMinutes(1), 500));
        assertEquals(Optional.empty(), takeUp(others, LATER.plusSeconds(1)));
        assertEquals(500, repository.find(id).orElseThrow().standing().rowsRead());
        assertEquals(Optional.of(id), takeUp(others, LATER.plusMinutes(2)));
        assertFalse(repository.renew(id, mine, LATER.plusMinutes(9), 600));
        assertFalse(database.<Boolean, RuntimeException>inTransaction(
                handle -> repository.finish(handle, id, mine, LATER, 600, "{}")));
        repository.refuse(id, mine, LATER, 600, "{}");
        repository.putBack(id, mine, LATER);
        DeferredImport.Standing standing = repository.find(id).orElseThrow().standing();
        assertEquals(ImportState.RUNNING, standing.state());
        assertEquals(2, standing.tries());
        assertTrue(repository.findPiece(id, 0).isPresent());
    }

    @Test
    void whatIsPutBackWasNotTriedAndWhatIsPutOffWas() {
        long id = add("schools", "620702");
        takeUp(mine, NOW);
        repository.putBack(id, mine, LATER);
        assertEquals(0, repository.find(id).orElseThrow().standing().tries());
        assertEquals(Optional.empty(), takeUp(mine, NOW));
        for (int i = 0; i < TRIES; i++) {
            assertEquals(Optional.of(id), takeUp(mine, LATER));
            repository.putOff(id, mine, LATER);
        }
        assertEquals(Optional.empty(), takeUp(mine, LATER));
        assertEquals(TRIES, repository.find(id).orElseThrow().standing().tries());
    }

    @Test
    void onlyOneEndsWhatWasLeftTooOften() {
        long id = add("schools", "620702");
        for (int i = 0; i < TRIES; i++) {
            takeUp(mine, NOW.plusHours(i));
        }
        OffsetDateTime end = NOW.plusDays(1);
        assertEquals(Optional.empty(), takeUp(others, end));
        assertEquals(Optional.empty(), repository.takeLeft(others, NOW, LATER, TRIES));
        assertTrue(repository.takeLeft(others, end, end.plusMinutes(1), TRIES).isPresent());
        assertEquals(Optional.empty(), repository.takeLeft(mine, end, end.plusMinutes(1), TRIES));
        repository.giveUp(id, others, end, 0, "{}");
        assertEquals(ImportState.GIVEN_UP, repository.find(id).orElseThrow().standing().state());
        assertEquals(Optional.empty(), repository.findPiece(id, 0));
        repository.forget(end);
        assertTrue(repository.find(id).isPresent());
        repository.forget(end.plusSeconds(1));
        assertEquals(Optional.empty(), repository.find(id));
    }
}
