package luzhi.report.workflow.submission;

import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step that an evaluation took.
 *
 * @param revision counts the steps from 1
 * @param number how often the evaluation had been submitted by then
 * @param seal of the submission it is about; null before the first
 * @param comment null if nothing was said
 * @param reasons why it was returned; empty otherwise
 */
@Schema(name = "SubmissionStep")
public record Step(
        int revision,
        Action action,
        State from,
        State to,
        int number,
        @Nullable Sealed seal,
        @Nullable String comment,
        List<ReturnReason> reasons,
        OffsetDateTime at,
        String by) {

    public Step {
        reasons = List.copyOf(reasons);
    }
}
