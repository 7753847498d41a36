package luzhi.report.assessment.gap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import luzhi.core.expression.Formula;
import luzhi.core.expression.NoResult;
import luzhi.report.assessment.cycle.Comparison;

/**
 * One figure of a broken rule, by which the rule could be kept: how far it would have to be moved, all others staying as
 * they are.
 *
 * @param value what the rule judges, target what it compares that with
 * @param unknown the name of the figure, in one formula or both
 * @param decimals how many decimals the figure may have: 0 for what is counted
 */
record AdjustableFigure(Formula value, Formula target, Comparison comparison, String unknown, int decimals) {

    /**
     * The value of the figure nearest to its present one at which the rule is kept. Never below zero.
     *
     * @param values what the names stand for now, the figure's own among them
     * @return nothing if no value of this figure alone keeps the rule
     */
    Optional<BigDecimal> nearest(Map<String, BigDecimal> values) {
        BigDecimal present = values.get(unknown);
        if (present == null) {
            return Optional.empty();
        }
        Map<String, BigDecimal> others = new HashMap<>(values);
        others.remove(unknown);
        Optional<LinearFraction> difference = LinearFraction.of(value.term(), unknown, others)
                .flatMap(left -> LinearFraction.of(target.term(), unknown, others)
                        .flatMap(right -> left.plus(right.negated())));
        return difference.filter(fraction -> fraction.a().signum() != 0)
                .flatMap(fraction -> roundings(fraction)
                        .filter(candidate -> candidate.signum() >= 0 && keeps(values, candidate))
                        .filter(candidate -> isOnThisSide(fraction, present, candidate))
                        .min(Comparator.comparing(candidate -> candidate.subtract(present).abs())));
    }

    /** Where value and target meet, rounded either way: of whole teachers or yuan and fen, one keeps the rule. */
    private Stream<BigDecimal> roundings(LinearFraction difference) {
        return Stream.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                .map(rounding -> difference.b().negate().divide(difference.a(), decimals, rounding));
    }

    private boolean keeps(Map<String, BigDecimal> values, BigDecimal candidate) {
        Map<String, BigDecimal> changed = new HashMap<>(values);
        changed.put(unknown, candidate);
        try {
            return comparison.holds(value.calculate(changed), target.calculate(changed));
        } catch (NoResult none) {
            return false;
        }
    }

    /** Whether the way there does not lead through a divisor of zero. */
    private static boolean isOnThisSide(LinearFraction fraction, BigDecimal present, BigDecimal candidate) {
        return below(fraction, present).signum() * below(fraction, candidate).signum() > 0;
    }

    private static BigDecimal below(LinearFraction fraction, BigDecimal unknown) {
        return fraction.c().multiply(unknown).add(fraction.d());
    }
}
