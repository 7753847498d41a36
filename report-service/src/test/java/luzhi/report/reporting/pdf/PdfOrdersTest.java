package luzhi.report.reporting.pdf;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.core.region.RegionCode;
import luzhi.kernel.deferred.Lease;
import luzhi.papers.Block;
import luzhi.papers.Paper;
import luzhi.report.StubbedServices;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;

/** Several replicas at one database. What is not due for long, the worker of this one leaves alone. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class PdfOrdersTest {

    private static final OffsetDateTime LATER = OffsetDateTime.parse("2999-01-01T00:00:00Z");
    private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2020-01-01T00:00:00Z");
    private static final int TRIES = 3;

    @Inject
    PdfRepository repository;

    @Inject
    PdfQueue queue;

    @Inject
    PdfWorker worker;

    private RegionCode city;
    private long order;

    @BeforeEach
    void order() {
        city = new RegionCode(Regions.fresh().code());
        order = add();
    }

    private long add() {
        Paper paper = new Paper("自评报告", "摘要", List.of(Block.Paragraph.of("情况如下。")),
                new Paper.Signature("市人民政府", "2020年10月31日"), List.of());
        return repository.add(2020, city, paper.title(),
                new PdfOrder.Orderer("reporter", city, LATER, Locale.CHINESE), StoredPaper.write(paper));
    }

    private Optional<PdfOrder> takeUp(UUID lease, OffsetDateTime until) {
        return repository.takeUp(lease, LATER, until, TRIES);
    }

    private PdfOrder.Standing standing() {
        return repository.find(order).orElseThrow().standing();
    }

    private void finish(UUID lease) {
        repository.finish(order, lease, LATER, "%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anOrderIsInTheHandsOfOneAtATime() {
        UUID mine = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        assertEquals(order, takeUp(mine, LATER.plusSeconds(1)).orElseThrow().id());
        assertTrue(takeUp(other, LATER.plusSeconds(1)).isEmpty());
        assertFalse(repository.renew(order, other, LATER));
        finish(other);
        assertEquals(PdfState.RUNNING, standing().state());
        assertTrue(repository.renew(order, mine, LATER));
        finish(mine);
        assertEquals(PdfState.DONE, standing().state());
        assertTrue(repository.findPaper(order).isEmpty());
    }

    @Test
    void whatAReplicaLeftIsMadeByAnother() {
        takeUp(UUID.randomUUID(), LONG_AGO);
        worker.look();
        await().until(() -> standing().state() == PdfState.DONE);
        assertTrue(new String(repository.findFile(order).orElseThrow(), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF"));
    }

    @Test
    void whatWasTriedAsOftenAsMayBeIsGivenUpInWords() {
        for (int i = 0; i < TRIES; i++) {
            assertTrue(takeUp(UUID.randomUUID(), LATER.minusSeconds(1)).isPresent());
        }
        assertTrue(takeUp(UUID.randomUUID(), LATER).isEmpty());
        Lease lease = new Lease();
        queue.giveUp(repository.takeLeft(lease.id(), LATER, LATER, TRIES).orElseThrow(), lease);
        assertEquals(PdfState.GIVEN_UP, standing().state());
        assertTrue(standing().problem().contains("试了 3 次"), standing().problem());
    }

    @Test
    void theOldestFilesOfAReportGoFirst() {
        UUID lease = UUID.randomUUID();
        takeUp(lease, LATER.plusSeconds(1));
        finish(lease);
        long first = order;
        order = add();
        takeUp(lease, LATER.plusSeconds(1));
        finish(lease);
        repository.forgetAllBut(2020, city, 1);
        assertEquals(List.of(order), repository.list(2020, city, 9).stream().map(PdfOrder::id).toList());
        assertTrue(repository.find(first).isEmpty());
    }
}
