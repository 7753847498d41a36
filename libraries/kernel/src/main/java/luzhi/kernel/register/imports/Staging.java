package luzhi.kernel.register.imports;

import java.sql.SQLException;
import java.util.List;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.PSQLException;

import luzhi.kernel.register.RegisterDefinition;

/**
 * Takes the rows of an import into the database, in two ways. As long as rows are new they go by COPY straight into the
 * register's table, a chunk at a time, each behind a savepoint. The first chunk that holds a row which is there already is
 * taken back, and it and all that follow go into a temporary table, to be compared and merged from there. So a first import
 * costs what COPY costs, and a repeated one wastes no more than a small chunk.
 */
final class Staging {

    private static final int FIRST_CHUNK = 1_000;
    private static final int CHUNK = 50_000;
    private static final int BYTES_A_WRITE = 1 << 18;
    private static final String CONSTRAINT_VIOLATED = "23";

    private final Handle handle;
    private final RegisterDefinition register;
    private final long recording;
    private final CopyLines chunk = new CopyLines();
    private CopyIn copy;
    private int written;
    private boolean staged;
    private long direct;
    private long stagedRows;
    private long firstRow;
    private long firstOfChunk;
    private int chunkSize = FIRST_CHUNK;

    Staging(Handle handle, RegisterDefinition register, long recording) {
        this.handle = handle;
        this.register = register;
        this.recording = recording;
    }

    /** Takes the next row. Rows that go straight into the table follow one another without a gap. */
    void add(Object[] values, long row) {
        firstRow = firstRow == 0 ? row : firstRow;
        if (chunk.rows() == 0) {
            firstOfChunk = row;
        }
        chunk.add(values, staged ? row : recording);
        if (chunk.rows() >= chunkSize) {
            endChunk();
        } else if (chunk.length() - written >= BYTES_A_WRITE) {
            send();
        }
    }

    /** From now on nothing goes straight into the table: nothing will be kept, or there is a gap. */
    void stage() {
        if (!staged) {
            endChunk();
        }
        if (!staged) {
            beginStaging();
        }
    }

    /** Sends what is left. */
    void end() {
        endChunk();
    }

    /** How many rows stand in the table already. */
    long direct() {
        return direct;
    }

    /** The row of the file that the first row was. */
    long firstRow() {
        return firstRow;
    }

    /** How many stand in the temporary table {@code staged}, which exists only if there are some. */
    long staged() {
        return stagedRows;
    }

    private void endChunk() {
        if (chunk.rows() == 0) {
            return;
        }
        boolean before = staged;
        send();
        if (copy != null) {
            finish();
        }
        if (staged && !before) {
            send();
            finish();
        }
        chunk.clear();
        written = 0;
        chunkSize = CHUNK;
    }

    private void finish() {
        try {
            copy.endCopy();
            copy = null;
            if (staged) {
                stagedRows += chunk.rows();
            } else {
                handle.execute("release savepoint chunk");
                direct += chunk.rows();
            }
        } catch (SQLException refused) {
            takeBack(refused);
        }
    }

    /** What the chunk at hand has sent so far is undone, and all of it staged. */
    private void takeBack(SQLException refused) {
        copy = null;
        if (staged || !isViolation(refused)) {
            throw new UnableToExecuteStatementException(refused, null);
        }
        handle.execute("rollback to savepoint chunk");
        beginStaging();
        CopyLines again = chunk.numberedFrom(firstOfChunk);
        chunk.clear();
        written = 0;
        chunk.takeOver(again);
    }

    private void beginStaging() {
        staged = true;
        handle.execute("create temporary table staged (like " + register.table() + ") on commit drop");
        List.of("id", "revision", "recording")
                .forEach(column -> handle.execute("alter table staged drop column " + column));
        handle.execute("alter table staged add column row bigint not null");
    }

    private CopyIn begin() throws SQLException {
        return handle.getConnection().unwrap(PGConnection.class).getCopyAPI().copyIn("copy "
                + (staged ? "staged" : register.table()) + " (" + register.columnList("") + ", "
                + (staged ? "row" : "recording") + ") from stdin");
    }

    private void send() {
        try {
            if (copy == null) {
                if (!staged) {
                    handle.execute("savepoint chunk");
                }
                copy = begin();
            }
            copy.writeToCopy(chunk.bytes(), written, chunk.length() - written);
            written = chunk.length();
        } catch (SQLException refused) {
            takeBack(refused);
        }
    }

    private static boolean isViolation(SQLException refused) {
        return refused instanceof PSQLException && refused.getSQLState().startsWith(CONSTRAINT_VIOLATED);
    }

    /** Gives up a COPY under way, so that the connection can be rolled back. */
    void cancel() {
        if (copy != null && copy.isActive()) {
            try {
                copy.cancelCopy();
            } catch (SQLException broken) {
                // the connection is of no use any more and will be thrown away
            }
        }
    }
}
