package luzhi.kernel.database;

import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;

import org.hibernate.resource.jdbc.spi.StatementInspector;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/**
 * Counts the statements that are sent to the database, refused ones too, as {@code luzhi.sql.statements}: those of entities, which it
 * is shown here, and those of {@link PlainSql}. A batch counts once; not counted is what passes through neither: COPY, migrations, and how
 * the pool begins and ends transactions.
 */
@Default
@Singleton
@PersistenceUnitExtension
class StatementCount implements StatementInspector {

    private static final long serialVersionUID = 1;

    private final transient Counter statements;

    StatementCount(MeterRegistry meters) {
        this.statements = Counter.builder("luzhi.sql.statements")
                .description("SQL statements sent to the service's own database").register(meters);
    }

    void addOne() {
        statements.increment();
    }

    @Override
    public String inspect(String sql) {
        addOne();
        return sql;
    }
}
