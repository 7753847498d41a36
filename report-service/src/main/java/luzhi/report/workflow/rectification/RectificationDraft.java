package luzhi.report.workflow.rectification;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.json.JsonBody;
import luzhi.core.json.JsonFields;
import luzhi.core.period.Day;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;

/**
 * An item as it is opened.
 *
 * @param county which county has to rectify, where the criterion is about each; null elsewhere
 */
@Schema(name = "RectificationDraft", requiredProperties = {"criterion", "problem", "measures", "owner",
        "deadline"}, additionalProperties = Schema.False.class)
record RectificationDraft(
        @Schema(example = "10.3") String criterion,
        @Schema(implementation = String.class, nullable = true, example = "620702", description = "Which county has to rectify, where the criterion is about each") @Nullable RegionCode county,
        @Schema(maxLength = LONGEST_PROSE, description = "存在问题") String problem,
        @Schema(maxLength = LONGEST_PROSE, description = "整改措施") String measures,
        @Schema(maxLength = LONGEST_NAME, description = "责任单位") String owner,
        @Schema(maxLength = LONGEST_NAME, nullable = true, description = "责任人") @Nullable String person,
        @Schema(description = "整改时限: the last day on which it is not overdue") LocalDate deadline) {

    static final int LONGEST_PROSE = 4000;
    static final int LONGEST_NAME = 200;
    private static final int LONGEST_ID = 20;

    /** @throws RuleBroken with everything that is wrong with the body */
    static RectificationDraft read(byte[] body) {
        Faults faults = new Faults();
        JsonFields fields = JsonFields.of(JsonBody.parse(body), "", faults, "criterion", "county", "problem",
                "measures", "owner", "person", "deadline");
        RectificationDraft draft = new RectificationDraft(fields.prose("criterion", LONGEST_ID),
                fields.optionalParsed("county", RegionCode::new, "unknown-region"),
                fields.prose("problem", LONGEST_PROSE), fields.prose("measures", LONGEST_PROSE),
                fields.prose("owner", LONGEST_NAME), fields.optionalProse("person", LONGEST_NAME),
                fields.parsed("deadline", Day::parse, "invalid-date"));
        faults.throwIfAny();
        return draft;
    }

    Plan plan() {
        return new Plan(measures, owner, person, deadline);
    }
}
