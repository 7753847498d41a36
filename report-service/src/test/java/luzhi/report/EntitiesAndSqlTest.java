package luzhi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import luzhi.testkit.Metrics;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Regions;
import luzhi.testkit.Service;

/** Entities and plain SQL in one transaction, and what both leave behind. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class EntitiesAndSqlTest {

    private static final String DECLARED = """
            {"declared": true, "statement": "%s", "source": {"document": "自评报告"}}""";

    private static final int WRITERS = 8;
    private static final int READERS = 24;
    private static final int READ_WITHIN_SECONDS = 15;

    @Inject
    Jdbi database;

    @Inject
    EntityManager entities;

    private final Regions.City city = Regions.fresh();
    private final String place = "/v1/evaluations/2020/" + city.code() + "/declarations/1.1";

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);

    @AfterEach
    void end() {
        threads.shutdown();
    }

    private int put(String statement, String ifMatch) {
        RequestSpecification request = Service.as(city.code(), "reporter").request().contentType("application/json")
                .body(DECLARED.formatted(statement));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(place).statusCode();
    }

    private void declare(String first) {
        assertEquals(200, put(first, null));
    }

    private void declareAnew(String other) {
        assertEquals(200, put(other, "*"));
    }

    private int count(String sql) {
        return database.withHandle(handle -> handle.createQuery(sql).bind("region", city.code())
                .mapTo(Integer.class).one());
    }

    @Test
    void plainSqlSeesWhatBecameOfEntitiesInTheSameTransaction() {
        declare("先");
        int seen = QuarkusTransaction.requiringNew().call(() -> {
            entities.createQuery("from Declaration where key.region = :region", Object.class)
                    .setParameter("region", city.code())
                    .getResultList().forEach(entities::remove);
            return count("select count(*) from declaration where region = :region");
        });
        assertEquals(0, seen);
        assertEquals(1, count("select count(*) from declaration_history where region = :region"));
    }

    @Test
    void whatIsReplacedIsKeptByTheDatabaseWhoeverWrites() {
        declare("先");
        declareAnew("后");
        database.useHandle(handle -> handle.createUpdate("""
                update declaration set statement = '手改', revision = revision + 1 where region = :region""")
                .bind("region", city.code()).execute());
        assertEquals("先, 后", database.withHandle(handle -> handle.createQuery("""
                select string_agg(statement, ', ' order by revision) from declaration_history where region = :region""")
                .bind("region", city.code()).mapTo(String.class).one()));
    }

    @Test
    void ofThoseWhoWriteTheSameAtOnceOneIsHeardAndTheOthersAreToldSo() {
        for (String ifMatch : new String[]{null, "\"1\""}) {
            List<Integer> answers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> CompletableFuture
                            .supplyAsync(() -> put((ifMatch == null ? "先" : "后") + writer, ifMatch), threads))
                    .toList().stream().map(CompletableFuture::join).sorted().toList();
            assertEquals(200, answers.get(0));
            assertTrue(answers.stream().skip(1).allMatch(status -> status == 412 || status == 428), answers::toString);
        }
    }

    /** More than there are connections: a request that goes on to ask other services may not keep one meanwhile. */
    @Test
    void whoHasReadEntitiesOutsideOfATransactionHoldsNoConnection() {
        CyclicBarrier together = new CyclicBarrier(READERS);
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            IntStream.range(0, READERS)
                    .mapToObj(reader -> CompletableFuture.runAsync(() -> readAndGoOn(together), readers))
                    .toList().forEach(CompletableFuture::join);
        } finally {
            readers.shutdown();
        }
    }

    private void readAndGoOn(CyclicBarrier together) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            entities.createQuery("from Declaration", Object.class).setMaxResults(1).getResultList();
            together.await(READ_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("Somebody found no connection", e);
        } finally {
            request.terminate();
        }
    }

    @Test
    void statementsOfEntitiesAreCountedToo() {
        declare("先");
        long before = Metrics.statements();
        declareAnew("后");
        assertTrue(Metrics.statements() > before);
    }
}
