package luzhi.report.workflow.submission;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

import luzhi.core.region.RegionCode;
import luzhi.kernel.http.EntityTags;
import luzhi.kernel.revision.Recording;
import luzhi.report.assessment.cycle.EvaluationKey;
import luzhi.report.workflow.seal.Seal;

/** How far an evaluation is on its way. Each step makes a {@link StepTaken}. */
@Entity
class Submission {

    @EmbeddedId
    private EvaluationKey key;

    @Convert(converter = StateColumn.class)
    private State state = State.DRAFT;

    private int number;

    @Embedded
    private Sealed seal;

    @Convert(converter = StateColumn.class)
    private State submittedFrom;

    private String submittedBy;

    @Embedded
    private Publication publication;

    @Version
    private int revision;

    /** For Hibernate. */
    protected Submission() {}

    /** What every evaluation is before anybody took a step. */
    Submission(EvaluationKey key) {
        this.key = key;
    }

    Workflow workflow() {
        return new Workflow(state, submittedFrom, submittedBy);
    }

    int cycle() {
        return key.cycle();
    }

    RegionCode region() {
        return new RegionCode(key.region());
    }

    State state() {
        return state;
    }

    /** How often it was submitted. */
    int number() {
        return number;
    }

    /** Of the last submission; null before the first. */
    Sealed seal() {
        return seal;
    }

    /** What everybody may read, also while it is amended; null before it was published. */
    Publication publication() {
        return publication;
    }

    /** How many steps were taken. */
    int revision() {
        return revision;
    }

    /** The entity tag that guards the next step. */
    String tag() {
        return EntityTags.ofRevision(revision);
    }

    StepTaken submit(StepDraft said, Seal sealed, Recording recording) {
        submittedFrom = state;
        submittedBy = recording.by();
        number++;
        seal = Sealed.of(sealed);
        return step(Action.SUBMIT, State.SUBMITTED, said, recording);
    }

    StepTaken publish(StepDraft said, Recording recording) {
        publication = new Publication(seal, recording.at());
        return step(Action.PUBLISH, State.PUBLISHED, said, recording);
    }

    /** Takes any other step. */
    StepTaken move(Action action, State to, StepDraft said, Recording recording) {
        return step(action, to, said, recording);
    }

    private StepTaken step(Action action, State to, StepDraft said, Recording recording) {
        StepTaken step = new StepTaken(new StepTaken.Key(key, revision + 1),
                new StepTaken.Move(action, state, to, number), seal, said, recording);
        state = to;
        if (revision == 0) {
            // it is stored for the first time; from then on Hibernate counts
            revision = 1;
        }
        return step;
    }
}
