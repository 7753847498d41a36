package luzhi.report.assessment.source;

import luzhi.core.language.Codes;

/** Who owns figures: the three domain services and the report service itself, which keeps those of governance. */
public enum Owner {
    FINANCE, STAFFING, INFRASTRUCTURE, GOVERNANCE;

    /** As it stands before the dot in the code of a measure. */
    public String code() {
        return Codes.of(this);
    }

    /** The owner of a measure, by the code of the measure: what stands before the dot. */
    public static Owner ofMeasure(String measure) {
        return of(measure.substring(0, measure.indexOf('.')));
    }

    /** @throws IllegalArgumentException if no service owns measures with that prefix */
    public static Owner of(String code) {
        return Codes.get(Owner.class, code);
    }
}
