package luzhi.report.assessment.declaration;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.RevisedEntry;
import luzhi.report.assessment.cycle.CriterionKey;

/** A region's declaration on one criterion: the present one. */
@Entity
class Declaration extends RevisedEntry {

    @EmbeddedId
    private CriterionKey key;

    @Embedded
    private DeclarationDraft content;

    /** For Hibernate. */
    protected Declaration() {}

    /** A first one. */
    Declaration(CriterionKey key, DeclarationDraft content, Recording recording) {
        super(recording);
        this.key = key;
        this.content = content;
    }

    /** Declares anew. */
    Declaration say(DeclarationDraft other, Recording by) {
        content = other;
        revise(by);
        return this;
    }

    @Override
    public DeclarationDraft content() {
        return content;
    }

    DeclarationView view() {
        return DeclarationView.of(key, content, revision(), recording());
    }
}
