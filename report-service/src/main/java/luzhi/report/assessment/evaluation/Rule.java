package luzhi.report.assessment.evaluation;

import luzhi.core.PlainJava;
import luzhi.core.expression.Formula;
import luzhi.report.assessment.cycle.Comparison;
import luzhi.report.assessment.cycle.Criterion;

/**
 * A criterion with its expressions parsed.
 *
 * @param where null where the criterion always applies
 * @param value null where nothing is compared, as is {@code target}
 */
@PlainJava
public record Rule(Criterion criterion, Formula where, Formula value, Formula target) {

    public static Rule of(Criterion criterion) {
        boolean compares = criterion.comparison() != Comparison.IS_DECLARED;
        return new Rule(criterion, criterion.reach().where() == null ? null : Formula.parse(criterion.reach().where()),
                compares ? Formula.parse(criterion.requirement().value()) : null,
                compares ? Formula.parse(criterion.requirement().target()) : null);
    }

    /** The same rule against another target. */
    public Rule against(Formula otherTarget) {
        return new Rule(criterion, where, value, otherTarget);
    }
}
