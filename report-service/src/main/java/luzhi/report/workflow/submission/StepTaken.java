package luzhi.report.workflow.submission;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

import luzhi.kernel.revision.JsonColumn;
import luzhi.kernel.revision.Recording;
import luzhi.report.assessment.cycle.EvaluationKey;

/** A step that an evaluation took. It is never changed. */
@Entity
@Immutable
@Table(name = "submission_step")
class StepTaken {

    @EmbeddedId
    private Key key;

    @Embedded
    private Move move;

    @Embedded
    private Sealed seal;

    private String comment;

    @Convert(converter = ReasonsColumn.class)
    @Column(columnDefinition = JsonColumn.TYPE)
    @ColumnTransformer(write = JsonColumn.AS_JSON)
    private List<ReturnReason> reasons;

    @Embedded
    private Recording recording;

    /** For Hibernate. */
    protected StepTaken() {}

    StepTaken(Key key, Move move, Sealed seal, StepDraft said, Recording recording) {
        this.key = key;
        this.move = move;
        this.seal = seal;
        this.comment = said.comment();
        this.reasons = List.copyOf(said.reasons());
        this.recording = recording;
    }

    /** @param revision counts the steps of an evaluation from 1 */
    @Embeddable
    record Key(@Embedded EvaluationKey of, int revision) {}

    /**
     * From where it led to where.
     *
     * @param number how often the evaluation had been submitted by then
     */
    @Embeddable
    record Move(
            @Convert(converter = ActionColumn.class) Action action,
            @Convert(converter = StateColumn.class) @Column(name = "from_state") State origin,
            @Convert(converter = StateColumn.class) State state,
            int number) {}

    Step view() {
        return new Step(key.revision(), move.action(), move.origin(), move.state(), move.number(), seal, comment,
                reasons, recording.at(), recording.by());
    }
}
