package luzhi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

import org.postgresql.PGConnection;

/** The service's table of school censuses, met directly in its database. */
final class CensusTable {

    private static final String NAME = "school_censuses";
    private static final int BUFFER = 1 << 16;

    private final Connection connection;
    private final String columns;

    CensusTable(Connection connection, List<String> columns) {
        this.connection = connection;
        this.columns = String.join(", ", columns);
    }

    /** Takes all rows out, and lets the database write what it still has to write. */
    void empty() throws SQLException {
        execute("truncate " + NAME);
        execute("checkpoint");
    }

    /** What psql's {@code \copy} does: the file as it is into the table as it is, in one transaction. */
    Duration copy(Path file) throws SQLException, IOException {
        // the service says which act wrote a row; COPY from a file cannot
        execute("alter table " + NAME + " alter column recording set default 0");
        try (InputStream in = Files.newInputStream(file)) {
            long begin = System.nanoTime();
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(
                    "copy " + NAME + " (" + columns + ") from stdin with (format csv, header)", in, BUFFER);
            return Duration.ofNanos(System.nanoTime() - begin);
        } finally {
            execute("alter table " + NAME + " alter column recording drop default");
        }
    }

    long count() throws SQLException {
        return number("select count(*) from " + NAME);
    }

    long countRecordings() throws SQLException {
        return number("select count(*) from recording");
    }

    /** Keeps what the table holds now, to compare it with later. */
    void remember() throws SQLException {
        execute("create table remembered as select " + columns + " from " + NAME);
    }

    /** @return how many rows there are now and were not then, or the other way round */
    long countDifferences() throws SQLException {
        String now = "select " + columns + " from " + NAME;
        String then = "select " + columns + " from remembered";
        long differences = number("select count(*) from ((" + now + " except all " + then + ") union all (" + then
                + " except all " + now + ")) different");
        execute("drop table remembered");
        return differences;
    }

    /** As the database does by itself within a minute. */
    void vacuum() throws SQLException {
        execute("vacuum analyze " + NAME);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
