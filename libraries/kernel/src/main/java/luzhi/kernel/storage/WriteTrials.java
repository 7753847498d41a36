package luzhi.kernel.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Tries out whether something can be written, and leaves nothing behind. */
@ApplicationScoped
class WriteTrials {

    private static final Logger LOG = Logger.getLogger(WriteTrials.class);
    /** More than what is left over here and there on a disk that is full. */
    private static final int SIZE = 1 << 20;
    private static final int PIECE = 4000;

    private final Jdbi database;

    WriteTrials(Jdbi database) {
        this.database = database;
    }

    boolean succeeds(Storage where) {
        try {
            switch (where) {
                case DATABASE -> writeRows();
                case TEMPORARY_FILES -> writeFile();
            }
            return true;
        } catch (JdbiException | IOException refused) {
            LOG.warnf("Still nothing can be written: %s: %s", where, refused.getMessage());
            return false;
        }
    }

    /** Into a table of its own: in others there may be room that was given up, and no more than that. */
    private void writeRows() {
        try (Handle handle = database.open()) {
            handle.begin();
            try {
                handle.execute("set local statement_timeout = '1s'");
                handle.execute("set local lock_timeout = '1s'");
                handle.execute("create table write_trial (piece text)");
                handle.execute("alter table write_trial alter piece set storage plain");
                handle.execute("insert into write_trial select repeat('x', ?) from generate_series(1, ?)", PIECE,
                        SIZE / PIECE);
            } finally {
                handle.rollback();
            }
        }
    }

    private static void writeFile() throws IOException {
        Path file = Files.createTempFile("luzhi-", ".trial");
        try {
            Files.write(file, new byte[SIZE]);
        } finally {
            Files.delete(file);
        }
    }
}
