package luzhi.kernel.database;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/**
 * Which state the database is in, without a look at what it holds. PostgreSQL's snapshot names every transaction that writes and may
 * still be under way: while no other begins and none of them ends, everybody reads the same.
 */
@ApplicationScoped
public class DatabaseState {

    private final Jdbi database;

    DatabaseState(Jdbi database) {
        this.database = database;
    }

    /**
     * Who is told the same twice would have read the same in between. It differs more often than what is read: whoever writes to
     * any database of that PostgreSQL changes it, and so does a start of PostgreSQL, as after a backup was put back.
     */
    public String read() {
        return database.withHandle(handle -> handle
                .createQuery("select concat_ws(' ', pg_postmaster_start_time(), pg_current_snapshot())")
                .mapTo(String.class).one());
    }
}
