package luzhi.report.workflow.rectification;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.FormBody;
import luzhi.core.json.JsonBody;
import luzhi.core.json.JsonFields;
import luzhi.core.period.Day;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

/** A report of progress as it is sent, and what is kept of it. */
@Embeddable
@Schema(name = "RectificationProgressDraft", requiredProperties = {"date",
        "report"}, additionalProperties = Schema.False.class)
public record ProgressDraft(
        @Schema(description = "The day it speaks of: from the day the item was opened to today") LocalDate date,
        @Schema(maxLength = RectificationDraft.LONGEST_PROSE) String report,
        @Schema(nullable = true, minimum = "0", maximum = "100", description = "How much of the measures is done") @Nullable BigDecimal percent,
        @Schema(nullable = true, description = "What the value has become, in the criterion's unit") @Nullable BigDecimal value) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** @throws RuleBroken with everything that is wrong with the body */
    static ProgressDraft read(byte[] body) {
        return read(JsonBody.parse(body));
    }

    /**
     * The same as a form says it.
     *
     * @param percent and {@code value} decimals; blank for nothing
     * @throws RuleBroken with everything that is wrong with it
     */
    public static ProgressDraft of(String date, String report, String percent, String value) {
        return read(new FormBody().with("date", date).with("report", report).with("percent", percent)
                .with("value", value).node());
    }

    private static ProgressDraft read(JsonNode said) {
        Faults faults = new Faults();
        JsonFields fields = JsonFields.of(said, "", faults, "date", "report", "percent", "value");
        ProgressDraft draft = new ProgressDraft(fields.parsed("date", Day::parse, "invalid-date"),
                fields.prose("report", RectificationDraft.LONGEST_PROSE), fields.optionalDecimal("percent"),
                fields.optionalDecimal("value"));
        if (draft.percent != null && (draft.percent.signum() < 0 || draft.percent.compareTo(ALL) > 0)) {
            faults.at(fields.pointerTo("percent"), "percent-out-of-range", draft.percent);
        }
        faults.throwIfAny();
        return draft;
    }
}
