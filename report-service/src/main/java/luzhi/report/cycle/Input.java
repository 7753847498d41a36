package luzhi.report.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.kernel.measure.MeasureReference;

/** What a name in a criterion stands for: a figure, or a threshold of the cycle. */
public sealed interface Input {

    String THRESHOLD_PREFIX = "threshold.";

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

    /** Reads {@code threshold.id} or a {@link MeasureReference}. */
    @JsonCreator
    static Input parse(String text) {
        return text.startsWith(THRESHOLD_PREFIX)
                ? new OfThreshold(text.substring(THRESHOLD_PREFIX.length()))
                : new OfFigure(MeasureReference.parse(text));
    }
}
