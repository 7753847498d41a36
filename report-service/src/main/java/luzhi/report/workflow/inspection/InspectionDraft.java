package luzhi.report.workflow.inspection;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.FormBody;
import luzhi.core.json.JsonBody;
import luzhi.core.json.JsonFields;
import luzhi.core.language.Codes;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.assessment.evaluation.VerdictColumn;

/** What an inspector found, as it is sent, and what is kept of it. */
@Embeddable
@Schema(name = "InspectionDraft", requiredProperties = {"verdict",
        "opinion"}, additionalProperties = Schema.False.class)
public record InspectionDraft(
        @Convert(converter = VerdictColumn.class) Verdict verdict,
        @Schema(maxLength = LONGEST) String opinion,
        @Schema(nullable = true, maxLength = LONGEST, description = "What it was seen from: papers, places, people heard") @Nullable String evidence) {

    private static final int LONGEST = 4000;

    /** @throws RuleBroken with everything that is wrong with the body */
    static InspectionDraft read(byte[] body) {
        return read(JsonBody.parse(body));
    }

    /**
     * The same as a form says it.
     *
     * @param evidence blank for nothing
     * @throws RuleBroken with everything that is wrong with it
     */
    public static InspectionDraft of(String verdict, String opinion, String evidence) {
        return read(new FormBody().with("verdict", verdict).with("opinion", opinion).with("evidence", evidence).node());
    }

    private static InspectionDraft read(JsonNode said) {
        Faults faults = new Faults();
        JsonFields fields = JsonFields.of(said, "", faults, "verdict", "opinion", "evidence");
        InspectionDraft draft = new InspectionDraft(
                fields.parsed("verdict", code -> Codes.get(Verdict.class, code), "unknown-verdict"),
                fields.prose("opinion", LONGEST), fields.optionalProse("evidence", LONGEST));
        faults.throwIfAny();
        return draft;
    }
}
