package luzhi.kernel.revision;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * An entry that people write and write anew: the present one. What it was before stands in its history, written by the database
 * itself whenever the entry is changed.
 */
@MappedSuperclass
public abstract class RevisedEntry implements Revised {

    @Version
    private int revision = 1;

    @Embedded
    private Recording recording;

    /** For Hibernate. */
    protected RevisedEntry() {}

    protected RevisedEntry(Recording recording) {
        this.recording = recording;
    }

    @Override
    public int revision() {
        return revision;
    }

    /** Who said what it says now, and when. */
    public Recording recording() {
        return recording;
    }

    /** Somebody says something else. */
    protected void revise(Recording by) {
        recording = by;
    }
}
