package luzhi.report.workflow.rectification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import luzhi.kernel.revision.Recording;

/** A report of progress on an item. Reports are never changed. */
@Entity
@Immutable
@Table(name = "rectification_progress")
class Progress {

    @EmbeddedId
    private Key key;

    @Embedded
    private ProgressDraft content;

    @Embedded
    private Recording recording;

    /** For Hibernate. */
    protected Progress() {}

    Progress(long rectification, int number, ProgressDraft content, Recording recording) {
        this.key = new Key(rectification, number);
        this.content = content;
        this.recording = recording;
    }

    /** @param number counts the reports on an item from 1 */
    @Embeddable
    record Key(long rectification, int number) {}

    ProgressView view() {
        return new ProgressView(key.number(), content.date(), content.report(), content.percent(), content.value(),
                recording.at(), recording.by());
    }
}
