package luzhi.report.assessment.declaration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import luzhi.kernel.revision.Recording;
import luzhi.report.assessment.cycle.CriterionKey;

/** What was declared before somebody declared something else. */
@Entity
@Immutable
@Table(name = "declaration_history")
class PastDeclaration {

    @EmbeddedId
    private Key key;

    @Embedded
    private DeclarationDraft content;

    @Embedded
    private Recording recording;

    @Embeddable
    record Key(@Embedded CriterionKey of, int revision) {}

    DeclarationView view() {
        return DeclarationView.of(key.of(), content, key.revision(), recording);
    }
}
