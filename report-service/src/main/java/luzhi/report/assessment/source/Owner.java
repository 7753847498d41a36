package luzhi.report.assessment.source;

import java.util.Objects;

/**
 * Who owns figures: a service that is asked for them, or the report service itself, which keeps those of governance. Which
 * services there are is told by {@link SourceConfiguration}.
 *
 * @param code as it stands before the dot in the code of a measure
 */
public record Owner(String code) implements Comparable<Owner> {

    /** The report service itself. */
    public static final Owner GOVERNANCE = new Owner("governance");

    public Owner {
        Objects.requireNonNull(code);
    }

    /** The owner of a measure, by the code of the measure: what stands before the dot. */
    public static Owner ofMeasure(String measure) {
        return new Owner(measure.substring(0, measure.indexOf('.')));
    }

    public boolean isGovernance() {
        return equals(GOVERNANCE);
    }

    @Override
    public int compareTo(Owner other) {
        return code.compareTo(other.code);
    }
}
