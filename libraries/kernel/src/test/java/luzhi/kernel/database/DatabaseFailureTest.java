package luzhi.kernel.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;

import jakarta.transaction.RollbackException;

import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailureTest {

    @ParameterizedTest
    @CsvSource({"08006, LOST", "08001, LOST", ", LOST", "57P01, LOST", "57P02, LOST", "57P03, LOST", "57014, BUSY",
            "25P03, BUSY", "25006, READ_ONLY", "40001, BUSY", "40P01, BUSY", "53100, FULL", "53400, FULL",
            "53200, BUSY", "53300, BUSY", "55P03, BUSY", "58030, DISK_FAILED", "23505, NONE", "42601, NONE", "X, NONE"})
    void isToldByWhatPostgresqlSays(String state, DatabaseFailure failure) {
        assertEquals(failure, DatabaseFailure.of(new IllegalStateException(new SQLException("refused", state))));
    }

    @Test
    void isFoundAmongWhatWasSuppressedOnTheWayAndInCircles() {
        RollbackException end = new RollbackException("not committed");
        SQLException lost = new SQLException("lost", "08006");
        end.addSuppressed(new IllegalStateException(lost));
        lost.initCause(new IllegalStateException(end));
        assertEquals(DatabaseFailure.LOST, DatabaseFailure.of(end));
        assertEquals(DatabaseFailure.NONE, DatabaseFailure.of(new RollbackException("not committed")));
    }

    @Test
    void aConnectionThatCannotBeHadIsLost() {
        assertEquals(DatabaseFailure.LOST, DatabaseFailure.of(new ConnectionException(new IllegalStateException())));
    }
}
