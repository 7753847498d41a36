package luzhi.report.evaluation;

import luzhi.kernel.expression.Formula;
import luzhi.report.cycle.Comparison;
import luzhi.report.cycle.Criterion;

/**
 * A criterion with its expressions parsed.
 *
 * @param where null where the criterion always applies
 * @param value null where nothing is compared, as is {@code target}
 */
record Rule(Criterion criterion, Formula where, Formula value, Formula target) {

    static Rule of(Criterion criterion) {
        boolean compares = criterion.comparison() != Comparison.IS_DECLARED;
        return new Rule(criterion, criterion.where() == null ? null : Formula.parse(criterion.where()),
                compares ? Formula.parse(criterion.value()) : null,
                compares ? Formula.parse(criterion.target()) : null);
    }
}
