package luzhi.report.workflow.narrative;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import luzhi.kernel.revision.Recording;
import luzhi.report.assessment.cycle.TaskKey;

/** What was written before somebody wrote something else. */
@Entity
@Immutable
@Table(name = "narrative_history")
class PastNarrative {

    @EmbeddedId
    private Key key;

    @Embedded
    private NarrativeTexts content;

    @Embedded
    private Recording recording;

    @Embeddable
    record Key(@Embedded TaskKey of, int revision) {}

    NarrativeView view() {
        return NarrativeView.of(key.of(), content, key.revision(), recording);
    }
}
