package luzhi.report.workflow.narrative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.FormBody;
import luzhi.core.json.JsonFields;
import luzhi.core.problem.Faults;

/** The three parts of a narrative, in Markdown; null where a part is not written. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "NarrativeTexts", additionalProperties = Schema.False.class)
public record NarrativeTexts(
        @Schema(nullable = true, maxLength = LONGEST_PART, description = "What was achieved (主要成效)") @Nullable String achievements,
        @Schema(nullable = true, maxLength = LONGEST_PART, description = "How it was done (主要做法)") @Nullable String practice,
        @Schema(nullable = true, maxLength = LONGEST_PART, description = "What comes next (下一步打算)") @Nullable String nextSteps) {

    static final String ACHIEVEMENTS = "achievements";
    static final String PRACTICE = "practice";
    static final String NEXT_STEPS = "nextSteps";
    private static final int LONGEST_PART = 20_000;

    /** What a form says, as the JSON that says the same. */
    public JsonNode asSaid() {
        return new FormBody().with(ACHIEVEMENTS, achievements).with(PRACTICE, practice).with(NEXT_STEPS, nextSteps)
                .node();
    }

    /** Reads a body. Whatever is wrong with it is added to the faults; a part that cannot be read is then null. */
    static NarrativeTexts read(JsonNode said, Faults faults) {
        int before = faults.count();
        JsonFields fields = JsonFields.of(said, "", faults, ACHIEVEMENTS, PRACTICE, NEXT_STEPS);
        NarrativeTexts texts = new NarrativeTexts(fields.optionalProse(ACHIEVEMENTS, LONGEST_PART),
                fields.optionalProse(PRACTICE, LONGEST_PART), fields.optionalProse(NEXT_STEPS, LONGEST_PART));
        if (texts.byPart().isEmpty() && faults.count() == before) {
            faults.at("", "narrative-empty");
        }
        return texts;
    }

    /** The parts that are written, by name, in the order of a report. */
    Map<String, String> byPart() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(ACHIEVEMENTS, achievements);
        parts.put(PRACTICE, practice);
        parts.put(NEXT_STEPS, nextSteps);
        parts.values().removeIf(text -> text == null);
        return parts;
    }

    /** The same parts with what is made of each text, given the name of its part. */
    NarrativeTexts each(BinaryOperator<String> make) {
        Map<String, String> made = byPart();
        made.replaceAll(make);
        return new NarrativeTexts(made.get(ACHIEVEMENTS), made.get(PRACTICE), made.get(NEXT_STEPS));
    }
}
