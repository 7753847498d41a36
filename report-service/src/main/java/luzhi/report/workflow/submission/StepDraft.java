package luzhi.report.workflow.submission;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.core.json.FormBody;
import luzhi.core.json.JsonBody;
import luzhi.core.json.JsonFields;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.report.assessment.cycle.Cycle;

/**
 * What somebody says to a step as it is sent.
 *
 * @param comment null for nothing
 * @param reasons empty unless it is a return
 */
@Schema(name = "SubmissionStepDraft", additionalProperties = Schema.False.class)
public record StepDraft(
        @Schema(nullable = true, maxLength = LONGEST_COMMENT, description = "Required to amend: what is corrected, and why") @Nullable String comment,
        @Schema(nullable = true, maxItems = ReasonReader.MOST, description = "Required to return, and for nothing else") @Nullable List<ReturnReason> reasons) {

    private static final int LONGEST_COMMENT = 2000;

    public StepDraft {
        reasons = List.copyOf(reasons);
    }

    /** @throws RuleBroken with everything that is wrong with the body for this action */
    static StepDraft read(Action action, byte[] body, Cycle cycle) {
        return read(action, JsonBody.parse(body), cycle);
    }

    /**
     * The same as a form says it.
     *
     * @param comment blank for nothing
     * @param reasons empty unless it is a return
     * @throws RuleBroken with everything that is wrong with it for this action
     */
    public static StepDraft of(Action action, String comment, List<ReturnReason> reasons, Cycle cycle) {
        ObjectNode said = new FormBody().with("comment", comment).node();
        if (action == Action.RETURN) {
            ArrayNode all = said.putArray("reasons");
            reasons.forEach(
                    each -> all.add(new FormBody().with("item", each.item()).with("reason", each.reason()).node()));
        }
        return read(action, said, cycle);
    }

    private static StepDraft read(Action action, JsonNode said, Cycle cycle) {
        Faults faults = new Faults();
        JsonFields fields = JsonFields.of(said, "", faults, "comment", "reasons");
        String comment = action == Action.AMEND
                ? fields.prose("comment", LONGEST_COMMENT)
                : fields.optionalProse("comment", LONGEST_COMMENT);
        List<ReturnReason> reasons = reasons(action, fields, cycle, faults);
        faults.throwIfAny();
        return new StepDraft(comment, reasons);
    }

    private static List<ReturnReason> reasons(Action action, JsonFields fields, Cycle cycle, Faults faults) {
        if (action == Action.RETURN) {
            return fields.require("reasons")
                    .map(array -> new ReasonReader(cycle, faults).read(array, fields.pointerTo("reasons")))
                    .orElse(List.of());
        }
        if (fields.has("reasons")) {
            faults.at(fields.pointerTo("reasons"), "reasons-only-to-return", action.title());
        }
        return List.of();
    }
}
