package luzhi.report.assessment.cycle;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.measure.MeasureReference;
import luzhi.core.region.RegionLevel;

/** What a name in a criterion stands for: a figure, a threshold of the cycle, or something about the region judged. */
@Schema(name = "CriterionInput", type = SchemaType.STRING, example = "staffing.staff{stage=primary}@previous-year", description = "A figure (`measure{dimension=value}@period`), `threshold.id`, `group.id` or `region.level`")
public sealed interface Input {

    String THRESHOLD_PREFIX = "threshold.";
    String GROUP_PREFIX = "group.";
    String LEVEL_PREFIX = "region.";

    /** A figure, by measure, dimensions and period. */
    record OfFigure(MeasureReference reference) implements Input {
        @Override
        @JsonValue
        public String toString() {
            return reference.toString();
        }
    }

    /** A threshold, by its id. */
    record OfThreshold(String id) implements Input {
        @Override
        @JsonValue
        public String toString() {
            return THRESHOLD_PREFIX + id;
        }
    }

    /** 1 where the region judged is in the group of that id, else 0. */
    record OfGroup(String id) implements Input {
        @Override
        @JsonValue
        public String toString() {
            return GROUP_PREFIX + id;
        }
    }

    /** 1 where the region judged is of that level, else 0. */
    record OfLevel(RegionLevel level) implements Input {
        @Override
        @JsonValue
        public String toString() {
            return LEVEL_PREFIX + level.code();
        }
    }

    /**
     * Reads {@code threshold.id}, {@code group.id}, {@code region.level} or a {@link MeasureReference}.
     *
     * @throws IllegalArgumentException if the text is none of them
     */
    @JsonCreator
    static Input parse(String text) {
        if (text.startsWith(THRESHOLD_PREFIX)) {
            return new OfThreshold(text.substring(THRESHOLD_PREFIX.length()));
        }
        if (text.startsWith(GROUP_PREFIX)) {
            return new OfGroup(text.substring(GROUP_PREFIX.length()));
        }
        return text.startsWith(LEVEL_PREFIX)
                ? new OfLevel(Codes.get(RegionLevel.class, text.substring(LEVEL_PREFIX.length())))
                : new OfFigure(MeasureReference.parse(text));
    }
}
