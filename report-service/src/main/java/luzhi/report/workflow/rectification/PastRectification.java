package luzhi.report.workflow.rectification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import luzhi.kernel.revision.Recording;

/** What an item was before somebody did something to it. */
@Entity
@Immutable
@Table(name = "rectification_history")
class PastRectification {

    @EmbeddedId
    private Key key;

    @Embedded
    private Finding finding;

    @Embedded
    private Plan plan;

    @Embedded
    private Stage stage;

    @Embedded
    private Opening opening;

    @Embedded
    private Recording recording;

    @Embeddable
    record Key(long id, int revision) {}

    RectificationView view() {
        return new RectificationView(key.id(), finding, plan, stage.view(), opening, key.revision(), recording.at(),
                recording.by(), null);
    }
}
