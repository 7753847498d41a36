package luzhi.report.workflow.rectification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.json.JsonBody;
import luzhi.core.json.JsonFields;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

/** What a region above says to a closing: why it reopens the item, or a comment if it confirms. */
record JudgementDraft(String words) {

    /** Why an item is reopened. */
    @Schema(name = "RectificationReopening", requiredProperties = "reason", additionalProperties = Schema.False.class)
    record Reopening(@Schema(maxLength = RectificationDraft.LONGEST_PROSE) String reason) {}

    /** What is said to a confirmation. */
    @Schema(name = "RectificationConfirmation", additionalProperties = Schema.False.class)
    record Confirmation(
            @Schema(maxLength = RectificationDraft.LONGEST_PROSE, nullable = true) @Nullable String comment) {}

    /** @throws RuleBroken with everything that is wrong with the body */
    static JudgementDraft readReopening(byte[] body) {
        Faults faults = new Faults();
        JudgementDraft draft = new JudgementDraft(
                JsonFields.of(JsonBody.parse(body), "", faults, "reason").prose("reason",
                        RectificationDraft.LONGEST_PROSE));
        faults.throwIfAny();
        return draft;
    }

    /** @throws RuleBroken with everything that is wrong with the body */
    static JudgementDraft readConfirmation(byte[] body) {
        Faults faults = new Faults();
        JudgementDraft draft = new JudgementDraft(
                JsonFields.of(JsonBody.parse(body), "", faults, "comment").optionalProse("comment",
                        RectificationDraft.LONGEST_PROSE));
        faults.throwIfAny();
        return draft;
    }
}
