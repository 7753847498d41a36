package luzhi.kernel.database;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** Locks on what need not be a row yet, by a name and a number. They are held until the transaction at hand ends. */
@ApplicationScoped
public class TransactionLocks {

    private final Jdbi database;

    TransactionLocks(Jdbi database) {
        this.database = database;
    }

    /** Waits for everybody who has this lock, and keeps others from it. */
    public void lock(String name, int number) {
        lock("pg_advisory_xact_lock", name, number);
    }

    /** Waits for whoever has this lock alone, and keeps others from having it so. */
    public void lockShared(String name, int number) {
        lock("pg_advisory_xact_lock_shared", name, number);
    }

    private void lock(String function, String name, int number) {
        database.useHandle(handle -> handle.createQuery("select 1 from " + function + "(hashtext(:name), :number)")
                .bind("name", name).bind("number", number).mapTo(Integer.class).one());
    }
}
