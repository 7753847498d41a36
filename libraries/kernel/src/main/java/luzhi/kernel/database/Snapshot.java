package luzhi.kernel.database;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The database as of one moment, whoever writes meanwhile. */
@ApplicationScoped
public class Snapshot {

    private final Jdbi database;
    private final StatementTime time;

    Snapshot(Jdbi database, StatementTime time) {
        this.database = database;
        this.time = time;
    }

    /**
     * @param ofMany whether it is about so many regions that it may take longer than what small requests ask
     * @param reading all that is to be read; what is streamed ends with it
     */
    public <T> T read(boolean ofMany, Function<Handle, T> reading) {
        return database.inTransaction(handle -> {
            handle.execute("set transaction isolation level repeatable read, read only");
            return ofMany ? time.forMany(handle, () -> reading.apply(handle)) : reading.apply(handle);
        });
    }
}
