package luzhi.report.workflow.inspection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import luzhi.kernel.revision.Recording;
import luzhi.report.assessment.cycle.CriterionKey;

/** What was found before somebody found something else. */
@Entity
@Immutable
@Table(name = "inspection_history")
class PastInspection {

    @EmbeddedId
    private Key key;

    @Embedded
    private InspectionDraft content;

    @Embedded
    private Recording recording;

    @Embeddable
    record Key(@Embedded CriterionKey of, int revision) {}

    InspectionView view() {
        return InspectionView.of(key.of(), content, key.revision(), recording);
    }
}
