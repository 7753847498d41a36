package luzhi.kernel.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;

/**
 * More time for the statements of a transaction than the few seconds that those of a small request get: on the server, and for the
 * driver, which waits a little longer before it takes the server for gone.
 */
@ApplicationScoped
public class StatementTime {

    private static final Duration SERVER_GONE_AFTER = Duration.ofSeconds(2);
    private static final Duration NO_BOUND = Duration.ZERO;

    private final DatabaseConfiguration configuration;

    StatementTime(DatabaseConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Does something about very many regions or rows. */
    public <T> T forMany(Handle transaction, Supplier<T> work) {
        return allow(transaction, configuration.timeForMany(), work);
    }

    /** Does something for an import, which takes what its file takes. */
    public static <T> T forImport(Handle transaction, Supplier<T> work) {
        return allow(transaction, NO_BOUND, work);
    }

    private static <T> T allow(Handle transaction, Duration time, Supplier<T> work) {
        Connection connection = transaction.getConnection();
        int before = bound(connection, time.isZero() ? 0 : Math.toIntExact(time.plus(SERVER_GONE_AFTER).toMillis()));
        try {
            transaction.execute("set local statement_timeout = " + time.toMillis());
            return work.get();
        } finally {
            restore(connection, before);
        }
    }

    private static int bound(Connection connection, int millis) {
        try {
            int before = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, millis);
            return before;
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    private static void restore(Connection connection, int before) {
        try {
            connection.setNetworkTimeout(Runnable::run, before);
        } catch (SQLException gone) {
            // nobody will use it again
        }
    }
}
