package luzhi.report.assessment.cycle;

import java.math.BigDecimal;

import luzhi.core.language.Codes;

/** How a criterion compares its value. */
public enum Comparison {
    AT_LEAST, AT_MOST, EQUALS,
    /** At least the same expression over the year before: duties that “may not fall” (只增不减). */
    NOT_BELOW_PREVIOUS_YEAR,
    /** Nothing is compared: the region declares it. */
    IS_DECLARED;

    /** Whether the rule is kept. */
    public boolean holds(BigDecimal value, BigDecimal target) {
        int order = value.compareTo(target);
        return switch (this) {
            case AT_LEAST, NOT_BELOW_PREVIOUS_YEAR -> order >= 0;
            case AT_MOST -> order <= 0;
            case EQUALS -> order == 0;
            case IS_DECLARED -> throw new IllegalStateException("A declared criterion compares nothing");
        };
    }

    /** As the cycle's document names it. */
    public String code() {
        return Codes.of(this);
    }
}
