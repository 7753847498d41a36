package luzhi.report.workflow.narrative;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.RevisedEntry;
import luzhi.report.assessment.cycle.TaskKey;

/** What a region writes about one task: the present one. */
@Entity
class Narrative extends RevisedEntry {

    @EmbeddedId
    private TaskKey key;

    @Embedded
    private NarrativeTexts content;

    /** For Hibernate. */
    protected Narrative() {}

    /** A first one. */
    Narrative(TaskKey key, NarrativeTexts content, Recording recording) {
        super(recording);
        this.key = key;
        this.content = content;
    }

    /** Writes anew. */
    Narrative say(NarrativeTexts other, Recording by) {
        content = other;
        revise(by);
        return this;
    }

    @Override
    public NarrativeTexts content() {
        return content;
    }

    NarrativeView view() {
        return NarrativeView.of(key, content, revision(), recording());
    }
}
