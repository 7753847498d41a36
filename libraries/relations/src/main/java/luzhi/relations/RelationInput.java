package luzhi.relations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

import luzhi.core.measure.MeasureReference;

/**
 * What a name in a relation stands for.
 *
 * @param counties how the figures of the region's counties make one; null for the figure of the region itself
 * @param of the figure as {@link MeasureReference} writes it, years of the cycle in braces; or {@code threshold.ID}
 */
public record RelationInput(OverCounties counties, YearTemplate of) {

    private static final String THRESHOLD_PREFIX = "threshold.";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RelationInput ofRegion(String text) {
        return new RelationInput(null, new YearTemplate(text));
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static RelationInput ofCounties(@JsonProperty(value = "counties", required = true) OverCounties counties,
            @JsonProperty(value = "of", required = true) String of) {
        return new RelationInput(counties, new YearTemplate(of));
    }

    boolean isThreshold() {
        return of.text().startsWith(THRESHOLD_PREFIX);
    }

    /** The id of the threshold it is. */
    String threshold() {
        return of.text().substring(THRESHOLD_PREFIX.length());
    }

    MeasureReference reference(int year) {
        return MeasureReference.parse(of.in(year));
    }

    RelationInput withEach(String each) {
        return new RelationInput(counties, of.withEach(each));
    }
}
