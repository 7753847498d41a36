package luzhi.report;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.testkit.PostgresResource;

/** Nobody keeps a connection for ever: what the kernel asks of PostgreSQL is what PostgreSQL does. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class DatabaseBoundsTest {

    private static final Duration TRUSTED = Duration.ofMillis(1_200);

    @Inject
    Jdbi database;

    @ParameterizedTest
    @CsvSource({"idle_in_transaction_session_timeout, 1min", "lock_timeout, 3s", "statement_timeout, 4s"})
    void aConnectionThatWaitsTooLongIsTakenBack(String setting, String limit) {
        assertEquals(limit, database.withHandle(handle -> handle.createQuery("select current_setting(:setting)")
                .bind("setting", setting).mapTo(String.class).one()));
    }

    /** Each of them alone would be waited for as long as a statement may take, one after the other. */
    @Test
    @Timeout(15)
    void whoComesNextDoesNotWaitForEveryConnectionThatSaysNothing() throws IOException, InterruptedException {
        List<Integer> silent = severalAtRest();
        signal("-STOP", silent);
        try {
            assertFalse(silent.contains(backend()));
        } finally {
            signal("-CONT", silent);
        }
    }

    /** The processes behind connections of the pool that nobody has used for longer than they are trusted. */
    private List<Integer> severalAtRest() {
        List<Handle> taken = Stream.generate(database::open).limit(6).toList();
        List<Integer> backends = taken.stream().map(DatabaseBoundsTest::backend).toList();
        taken.forEach(Handle::close);
        await().pollDelay(TRUSTED).until(() -> true);
        return backends;
    }

    private int backend() {
        return database.withHandle(DatabaseBoundsTest::backend);
    }

    private static int backend(Handle handle) {
        return handle.createQuery("select pg_backend_pid()").mapTo(Integer.class).one();
    }

    private static void signal(String signal, List<Integer> processes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        processes.forEach(process -> command.add(process.toString()));
        assertEquals(0, new ProcessBuilder(command).start().waitFor());
    }
}
