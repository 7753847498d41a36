package luzhi.report.assessment.discrepancy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import luzhi.kernel.revision.Recording;

/** What was answered before somebody answered something else. */
@Entity
@Immutable
@Table(name = "discrepancy_answer_history")
class PastAnswer {

    @EmbeddedId
    private Key key;

    @Embedded
    private Answer.Subject subject;

    @Embedded
    private AnswerContent content;

    @Embedded
    private Recording recording;

    @Embeddable
    record Key(@Embedded Answer.Key of, int revision) {}

    AnswerView view() {
        return AnswerView.of(content, key.revision(), recording);
    }
}
