package luzhi.kernel.database;

import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts the statements that are sent to the database, refused ones too, as {@code luzhi.sql.statements}. A batch counts once;
 * not counted is what does not pass through JDBI: COPY, migrations, and how the pool begins and ends transactions.
 */
final class StatementCount implements SqlLogger {

    private final Counter statements;

    StatementCount(MeterRegistry meters) {
        this.statements = Counter.builder("luzhi.sql.statements")
                .description("SQL statements sent to the service's own database").register(meters);
    }

    @Override
    public void logBeforeExecution(StatementContext context) {
        statements.increment();
    }
}
