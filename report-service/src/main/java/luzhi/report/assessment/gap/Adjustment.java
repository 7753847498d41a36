package luzhi.report.assessment.gap;

import java.math.BigDecimal;

import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Measure;

/**
 * One figure moved so far that a rule is kept.
 *
 * @param from its present value, to the nearest one that keeps the rule
 */
record Adjustment(FigureKey figure, Measure measure, BigDecimal from, BigDecimal to) {

    /** Above zero where more is needed, below where less is. */
    BigDecimal change() {
        return to.subtract(from);
    }
}
