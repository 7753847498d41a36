package luzhi.kernel.database;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;

/**
 * Where one connection was lost, those at rest are given up too. Whoever takes one from the pool tries it first, and would otherwise wait
 * for each of them in turn where the database says nothing.
 */
@Singleton
class LostConnections implements AgroalPoolInterceptor {

    /** Made with this among its parts, and so asked for only when something happens. */
    private final Instance<AgroalDataSource> pool;

    LostConnections(Instance<AgroalDataSource> pool) {
        this.pool = pool;
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        if (isLost(connection)) {
            pool.get().flush(AgroalDataSource.FlushMode.IDLE);
        }
    }

    /** What the pool ends by itself is still open here. */
    private static boolean isLost(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException unknown) {
            return true;
        }
    }
}
