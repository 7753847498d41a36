package luzhi.kernel.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts statements of plain SQL, and lets each see what entities of the same transaction have become. */
@ApplicationScoped
class PlainSql implements SqlLogger {

    private final StatementCount count;
    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transactions;

    PlainSql(StatementCount count, EntityManager entities, TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
        this.count = count;
        this.entities = entities;
    }

    @Override
    public void logBeforeExecution(StatementContext context) {
        count.addOne();
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            entities.flush();
        }
    }
}
