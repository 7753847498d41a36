package luzhi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.testkit.PostgresResource;

/** Nobody keeps a connection for ever: what the kernel asks of PostgreSQL is what PostgreSQL does. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DatabaseBoundsTest {

    @Inject
    Jdbi database;

    @ParameterizedTest
    @CsvSource({"idle_in_transaction_session_timeout, 1min", "lock_timeout, 3s", "statement_timeout, 4s"})
    void aConnectionThatWaitsTooLongIsTakenBack(String setting, String limit) {
        assertEquals(limit, database.withHandle(handle -> handle.createQuery("select current_setting(:setting)")
                .bind("setting", setting).mapTo(String.class).one()));
    }
}
