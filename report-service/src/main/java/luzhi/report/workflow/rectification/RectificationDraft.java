package luzhi.report.workflow.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.FormBody;
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
public record RectificationDraft(
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
    private static final List<String> FIELDS = List.of("criterion", "county", "problem", "measures", "owner", "person",
            "deadline");

    /** @throws RuleBroken with everything that is wrong with the body */
    static RectificationDraft read(byte[] body) {
        return read(JsonBody.parse(body));
    }

    /**
     * The same as a form says it.
     *
     * @param typed by the names of the fields; blank, or not there, for nothing
     * @throws RuleBroken with everything that is wrong with it
     */
    public static RectificationDraft of(Map<String, String> typed) {
        FormBody said = new FormBody();
        FIELDS.forEach(field -> said.with(field, typed.get(field)));
        return read(said.node());
    }

    private static RectificationDraft read(JsonNode said) {
        Faults faults = new Faults();
        JsonFields fields = JsonFields.of(said, "", faults, FIELDS.toArray(String[]::new));
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
