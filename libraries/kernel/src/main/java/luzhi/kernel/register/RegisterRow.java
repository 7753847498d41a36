package luzhi.kernel.register;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import luzhi.kernel.revision.Revised;

/**
 * A row of a register as people write it: one at a time. What it says is a record of the register's class. What it said before stands
 * in the register's history, written by the database itself. Files of rows never become entities.
 *
 * @param <R> what it says
 */
@MappedSuperclass
public abstract class RegisterRow<R extends Record> implements Revised {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision = 1;

    @ManyToOne(optional = false)
    @JoinColumn(name = "recording")
    private RecordedAct act;

    /** What it says now. */
    @Override
    public abstract R content();

    /** Takes down what it says from now on. */
    protected abstract void write(R said);

    /** Somebody says something, for the first time or anew. */
    final void say(R said, RecordedAct by) {
        write(said);
        act = by;
    }

    /** Whether it says this, be numbers spelled as they may: to the database, 2.50 is 2.5. */
    final boolean says(R said) {
        return RecordShape.of(said).isSame(content(), said);
    }

    final long id() {
        return id;
    }

    @Override
    public int revision() {
        return revision;
    }

    final RecordedAct act() {
        return act;
    }
}
