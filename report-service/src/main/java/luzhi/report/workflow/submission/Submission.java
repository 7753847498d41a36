package luzhi.report.workflow.submission;

import java.util.List;

import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.Recording;
import luzhi.report.workflow.seal.Seal;

/**
 * How far an evaluation is on its way.
 *
 * @param number how often it was submitted
 * @param seal of the last submission; null before the first
 * @param submittedFrom what it was before it was last submitted, and by whom it was; null before the first
 * @param publication what everybody may read, also while it is amended; null before it was published
 * @param last the step that led here; null for a draft of which nothing was said yet
 */
record Submission(int cycle, RegionCode region, State state, int number, Sealed seal, State submittedFrom,
        String submittedBy, Publication publication, Step last) {

    /** What every evaluation is before anybody took a step. */
    static Submission untouched(int cycle, RegionCode region) {
        return new Submission(cycle, region, State.DRAFT, 0, null, null, null, null, null);
    }

    Workflow workflow() {
        return new Workflow(state, submittedFrom, submittedBy);
    }

    /** How many steps were taken. */
    int revision() {
        return last == null ? 0 : last.revision();
    }

    /** The entity tag that guards the next step. */
    String tag() {
        return '"' + String.valueOf(revision()) + '"';
    }

    Submission submitted(StepDraft said, Seal sealed, Recording recording) {
        Sealed seal = Sealed.of(sealed);
        return new Submission(cycle, region, State.SUBMITTED, number + 1, seal, state, recording.by(), publication,
                step(Action.SUBMIT, State.SUBMITTED, number + 1, seal, said, recording));
    }

    Submission published(StepDraft said, Recording recording) {
        return new Submission(cycle, region, State.PUBLISHED, number, seal, submittedFrom, submittedBy,
                new Publication(seal, recording.at()),
                step(Action.PUBLISH, State.PUBLISHED, number, seal, said, recording));
    }

    /** After any other step. */
    Submission moved(Action action, State to, StepDraft said, Recording recording) {
        return new Submission(cycle, region, to, number, seal, submittedFrom, submittedBy, publication,
                step(action, to, number, seal, said, recording));
    }

    private Step step(Action action, State to, int ofNumber, Sealed under, StepDraft said, Recording recording) {
        return new Step(revision() + 1, action, state, to, ofNumber, under, said.comment(), List.copyOf(said.reasons()),
                recording.at(), recording.by());
    }
}
