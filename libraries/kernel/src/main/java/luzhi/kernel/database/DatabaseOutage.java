package luzhi.kernel.database;

import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionException;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;

import luzhi.core.problem.Fault;
import luzhi.kernel.problem.ProblemWriter;
import luzhi.kernel.storage.QuotaConfiguration;
import luzhi.kernel.storage.Storage;
import luzhi.kernel.storage.WriteFailed;

/**
 * Tells a database that is away or busy (503, come again), cannot store anything until somebody has helped it (507, 503), or may not
 * store more of a region (409), from a mistake of ours in talking to it (500).
 */
class DatabaseOutage {

    private static final Logger LOG = Logger.getLogger(DatabaseOutage.class);
    private static final int CONFLICT = 409;
    private static final int INTERNAL_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    private final ProblemWriter problems;
    private final Event<DatabaseAway> away;
    private final Event<WriteFailed> unwritable;
    private final CurrentVertxRequest request;
    private final QuotaConfiguration quotas;

    DatabaseOutage(ProblemWriter problems, Event<DatabaseAway> away, Event<WriteFailed> unwritable,
            CurrentVertxRequest request, QuotaConfiguration quotas) {
        this.quotas = quotas;
        this.problems = problems;
        this.away = away;
        this.unwritable = unwritable;
        this.request = request;
    }

    @ServerExceptionMapper
    Response explain(JdbiException failure) {
        return explainAny(failure, failure instanceof TransactionException);
    }

    @ServerExceptionMapper
    Response explain(PersistenceException failure) {
        return explainAny(failure, false);
    }

    /** A commit that failed; it comes out of a method that announces no such thing. */
    @ServerExceptionMapper({ArcUndeclaredThrowableException.class, RollbackException.class,
            HeuristicMixedException.class,
            HeuristicRollbackException.class, SystemException.class})
    Response explainEndOfTransaction(Exception failure) {
        return explainAny(failure, true);
    }

    private Response explainAny(Exception failure, boolean isAtCommit) {
        DatabaseFailure why = DatabaseFailure.of(failure);
        LOG.error(why == DatabaseFailure.NONE ? "A request failed" : "The database failed a request", failure);
        return switch (why) {
            case LOST -> {
                away.fire(new DatabaseAway());
                yield problems.unavailable(isAtCommit && writes() ? "outcome-unknown" : "database-unavailable");
            }
            case BUSY -> problems.unavailable("database-unavailable");
            case FULL -> {
                unwritable.fire(new WriteFailed(Storage.DATABASE));
                yield problems.noSpace("no-space-in-database");
            }
            case DISK_FAILED -> unwritable("database-disk-failed");
            case READ_ONLY -> unwritable("database-read-only");
            case QUOTA_REACHED ->
                problems.response(CONFLICT, Fault.of("quota-of-revisions", quotas.revisionsPerRegion()));
            case NONE -> problems.response(INTERNAL_ERROR, Fault.of("internal-error"));
        };
    }

    private boolean writes() {
        HttpMethod method = request.getCurrent().request().method();
        return !method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD);
    }

    /** Without a time to come again: that is for somebody else to say. */
    private Response unwritable(String code) {
        unwritable.fire(new WriteFailed(Storage.DATABASE));
        return problems.response(UNAVAILABLE, Fault.of(code));
    }
}
