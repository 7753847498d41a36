package luzhi.report.workflow.rectification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.FormBody;
import luzhi.core.json.JsonBody;
import luzhi.core.json.JsonFields;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

/** What a region above says to a closing: why it reopens the item, or a comment if it confirms. */
public record JudgementDraft(String words) {

    /** Why an item is reopened. */
    @Schema(name = "RectificationReopening", requiredProperties = "reason", additionalProperties = Schema.False.class)
    record Reopening(@Schema(maxLength = RectificationDraft.LONGEST_PROSE) String reason) {}

    /** What is said to a confirmation. */
    @Schema(name = "RectificationConfirmation", additionalProperties = Schema.False.class)
    record Confirmation(
            @Schema(maxLength = RectificationDraft.LONGEST_PROSE, nullable = true) @Nullable String comment) {}

    /** @throws RuleBroken with everything that is wrong with the body */
    static JudgementDraft readReopening(byte[] body) {
        return reopening(JsonBody.parse(body));
    }

    /**
     * Why an item is reopened, as a form says it.
     *
     * @throws RuleBroken with everything that is wrong with it
     */
    public static JudgementDraft ofReopening(String reason) {
        return reopening(new FormBody().with("reason", reason).node());
    }

    private static JudgementDraft reopening(JsonNode said) {
        Faults faults = new Faults();
        JudgementDraft draft = new JudgementDraft(
                JsonFields.of(said, "", faults, "reason").prose("reason", RectificationDraft.LONGEST_PROSE));
        faults.throwIfAny();
        return draft;
    }

    /** @throws RuleBroken with everything that is wrong with the body */
    static JudgementDraft readConfirmation(byte[] body) {
        return confirmation(JsonBody.parse(body));
    }

    /**
     * What is said to a confirmation, as a form says it.
     *
     * @param comment blank for nothing
     * @throws RuleBroken with everything that is wrong with it
     */
    public static JudgementDraft ofConfirmation(String comment) {
        return confirmation(new FormBody().with("comment", comment).node());
    }

    private static JudgementDraft confirmation(JsonNode said) {
        Faults faults = new Faults();
        JudgementDraft draft = new JudgementDraft(
                JsonFields.of(said, "", faults, "comment").optionalProse("comment",
                        RectificationDraft.LONGEST_PROSE));
        faults.throwIfAny();
        return draft;
    }
}
