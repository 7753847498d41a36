package luzhi.report.workflow.rectification;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.FormBody;
import luzhi.core.json.JsonBody;
import luzhi.core.json.JsonFields;
import luzhi.core.period.Day;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

/**
 * What is to be done from now on.
 *
 * @param reason why the deadline is another than before; null where it is the same
 */
@Schema(name = "RectificationPlanDraft", requiredProperties = {"measures", "owner",
        "deadline"}, additionalProperties = Schema.False.class)
public record PlanDraft(
        @Schema(maxLength = RectificationDraft.LONGEST_PROSE, description = "整改措施") String measures,
        @Schema(maxLength = RectificationDraft.LONGEST_NAME, description = "责任单位") String owner,
        @Schema(maxLength = RectificationDraft.LONGEST_NAME, nullable = true, description = "责任人") @Nullable String person,
        @Schema(description = "整改时限") LocalDate deadline,
        @Schema(maxLength = RectificationDraft.LONGEST_PROSE, nullable = true, description = "Required where the deadline is another than before") @Nullable String reason) {

    /** @throws RuleBroken with everything that is wrong with the body */
    static PlanDraft read(byte[] body) {
        return read(JsonBody.parse(body));
    }

    /**
     * The same as a form says it.
     *
     * @param person and {@code reason} blank for nothing
     * @throws RuleBroken with everything that is wrong with it
     */
    public static PlanDraft of(String measures, String owner, String person, String deadline, String reason) {
        return read(new FormBody().with("measures", measures).with("owner", owner).with("person", person)
                .with("deadline", deadline).with("reason", reason).node());
    }

    private static PlanDraft read(JsonNode said) {
        Faults faults = new Faults();
        JsonFields fields = JsonFields.of(said, "", faults, "measures", "owner", "person", "deadline",
                "reason");
        PlanDraft draft = new PlanDraft(fields.prose("measures", RectificationDraft.LONGEST_PROSE),
                fields.prose("owner", RectificationDraft.LONGEST_NAME),
                fields.optionalProse("person", RectificationDraft.LONGEST_NAME),
                fields.parsed("deadline", Day::parse, "invalid-date"),
                fields.optionalProse("reason", RectificationDraft.LONGEST_PROSE));
        faults.throwIfAny();
        return draft;
    }

    Plan plan() {
        return new Plan(measures, owner, person, deadline);
    }
}
