package luzhi.report.workflow.inspection;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.RevisedEntry;
import luzhi.report.assessment.cycle.CriterionKey;

/** What an inspector found on one criterion of a region: the present one. */
@Entity
class Inspection extends RevisedEntry {

    @EmbeddedId
    private CriterionKey key;

    @Embedded
    private InspectionDraft content;

    /** For Hibernate. */
    protected Inspection() {}

    /** A first one. */
    Inspection(CriterionKey key, InspectionDraft content, Recording recording) {
        super(recording);
        this.key = key;
        this.content = content;
    }

    /** Finds something else. */
    Inspection say(InspectionDraft other, Recording by) {
        content = other;
        revise(by);
        return this;
    }

    @Override
    public InspectionDraft content() {
        return content;
    }

    InspectionView view() {
        return InspectionView.of(key, content, revision(), recording());
    }
}
