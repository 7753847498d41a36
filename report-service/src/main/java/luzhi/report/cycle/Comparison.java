package luzhi.report.cycle;

import luzhi.kernel.language.Codes;

/** How a criterion compares its value. */
public enum Comparison {
    AT_LEAST, AT_MOST, EQUALS,
    /** At least the same expression over the year before: duties that “may not fall” (只增不减). */
    NOT_BELOW_PREVIOUS_YEAR,
    /** Nothing is compared: the region declares it. */
    IS_DECLARED;

    /** As the cycle's document names it. */
    public String code() {
        return Codes.of(this);
    }
}
