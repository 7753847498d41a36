package luzhi.report.assessment.discrepancy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import luzhi.core.json.JsonBody;
import luzhi.core.json.JsonFields;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

/** An answer as it is sent. */
@Schema(name = "DiscrepancyAnswerDraft", requiredProperties = {"kind",
        "explanation"}, additionalProperties = Schema.False.class)
record AnswerDraft(
        @Schema(description = "`accepted` is for reviewers, the others for reporters; an admin may answer anything") AnswerKind kind,
        @Schema(maxLength = LONGEST_EXPLANATION) String explanation) {

    private static final int LONGEST_EXPLANATION = 2000;

    /** @throws RuleBroken with everything that is wrong with the body */
    static AnswerDraft read(byte[] body) {
        Faults faults = new Faults();
        JsonFields fields = JsonFields.of(JsonBody.parse(body), "", faults, "kind", "explanation");
        AnswerDraft draft = new AnswerDraft(fields.parsed("kind", AnswerKind::of, "unknown-answer-kind"),
                fields.prose("explanation", LONGEST_EXPLANATION));
        faults.throwIfAny();
        return draft;
    }
}
