package luzhi.report.assessment.discrepancy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.FormBody;
import luzhi.core.json.JsonBody;
import luzhi.core.json.JsonFields;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

/** An answer as it is sent. */
@Schema(name = "DiscrepancyAnswerDraft", requiredProperties = {"kind",
        "explanation"}, additionalProperties = Schema.False.class)
public record AnswerDraft(
        @Schema(description = "`accepted` is for reviewers, the others for reporters; an admin may answer anything") AnswerKind kind,
        @Schema(maxLength = LONGEST_EXPLANATION) String explanation) {

    private static final int LONGEST_EXPLANATION = 2000;

    /** @throws RuleBroken with everything that is wrong with the body */
    static AnswerDraft read(byte[] body) {
        return read(JsonBody.parse(body));
    }

    /**
     * The same as a form says it.
     *
     * @throws RuleBroken with everything that is wrong with it
     */
    public static AnswerDraft of(String kind, String explanation) {
        return read(new FormBody().with("kind", kind).with("explanation", explanation).node());
    }

    private static AnswerDraft read(JsonNode said) {
        Faults faults = new Faults();
        JsonFields fields = JsonFields.of(said, "", faults, "kind", "explanation");
        AnswerDraft draft = new AnswerDraft(fields.parsed("kind", AnswerKind::of, "unknown-answer-kind"),
                fields.prose("explanation", LONGEST_EXPLANATION));
        faults.throwIfAny();
        return draft;
    }
}
