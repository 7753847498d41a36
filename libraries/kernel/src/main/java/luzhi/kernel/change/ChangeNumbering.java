package luzhi.kernel.change;

import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Gives numbers to acts that were committed and have none yet, one reader at a time of however many instances there are. What is not committed is
 * not seen, so nobody waits for it, and it gets a later number. All there is to know of it stands in the database.
 */
@ApplicationScoped
class ChangeNumbering {

    /** As many as a page looks at, so that whoever reads on finds further acts as long as there are any. */
    static final int AT_ONCE = 10_000;

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final String NUMBER = """
            with next as (
                select recording, row_number() over (order by place) as step
                from (select recording, place from change where number is null order by place limit %d) waiting
            )
            update change set number = (select coalesce(max(number), 0) from change) + next.step
            from next where change.recording = next.recording""".formatted(AT_ONCE);

    private final Jdbi database;

    ChangeNumbering(Jdbi database) {
        this.database = database;
    }

    /** Numbers the next acts, unless somebody else is still at it after a moment: then what has a number by now is all there is. */
    void numberNext() {
        try {
            database.useTransaction(this::numberNext);
        } catch (UnableToExecuteStatementException refused) {
            if (!(refused.getCause() instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState()))) {
                throw refused;
            }
        }
    }

    private void numberNext(Handle handle) {
        if (!hasWaiting(handle)) {
            return;
        }
        handle.execute("set local lock_timeout = '1s'");
        handle.createQuery("select 1 from pg_advisory_xact_lock(hashtext('numbers of changes'), 0)")
                .mapTo(Integer.class).one();
        handle.execute(NUMBER);
    }

    private static boolean hasWaiting(Handle handle) {
        return handle.createQuery("select exists (select from change where number is null)").mapTo(Boolean.class)
                .one();
    }
}
