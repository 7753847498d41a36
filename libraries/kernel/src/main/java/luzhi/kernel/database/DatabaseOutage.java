package luzhi.kernel.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.JdbiException;

import luzhi.core.problem.Fault;
import luzhi.kernel.problem.ProblemWriter;

/** Tells a database that is away or busy (503, come again) from a mistake of ours in talking to it (500). */
class DatabaseOutage {

    private static final Logger LOG = Logger.getLogger(DatabaseOutage.class);
    /**
     * PostgreSQL's classes of SQLSTATE: connection exception, waited too long in a transaction, two transactions in each
     * other's way, insufficient resources, waited too long for a lock, operator intervention.
     */
    private static final Set<String> AWAY = Set.of("08", "25", "40", "53", "55", "57");
    private static final int INTERNAL_ERROR = 500;

    private final ProblemWriter problems;
    private final Event<DatabaseAway> away;

    DatabaseOutage(ProblemWriter problems, Event<DatabaseAway> away) {
        this.problems = problems;
        this.away = away;
    }

    @ServerExceptionMapper
    Response explain(JdbiException failure) {
        return explainAny(failure);
    }

    @ServerExceptionMapper
    Response explain(PersistenceException failure) {
        return explainAny(failure);
    }

    private Response explainAny(RuntimeException failure) {
        LOG.error("The database failed a request", failure);
        if (isAway(failure)) {
            if (isGone(failure)) {
                away.fire(new DatabaseAway());
            }
            return problems.unavailable("database-unavailable");
        }
        return problems.response(INTERNAL_ERROR, Fault.of("internal-error"));
    }

    private static boolean isAway(Throwable failure) {
        return failure instanceof ConnectionException
                || hasState(failure, state -> state == null || AWAY.contains(state.substring(0, 2)));
    }

    /** Whether the connection itself is lost, and others will fare no better. */
    private static boolean isGone(Throwable failure) {
        return failure instanceof ConnectionException
                || hasState(failure, state -> state == null || state.startsWith("08") || state.startsWith("57P"));
    }

    private static boolean hasState(Throwable failure, Predicate<String> wanted) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && wanted.test(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
