package luzhi.report.assessment.gap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import luzhi.core.expression.Term;

/**
 * A formula in one unknown x, as (ax + b) ÷ (cx + d): every share, average and sum is of that form in each of its parts, and
 * for none of those is anything but exact arithmetic needed to say when it reaches a bound.
 */
record LinearFraction(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal d) {

    private static LinearFraction constant(BigDecimal number) {
        return new LinearFraction(BigDecimal.ZERO, number, BigDecimal.ZERO, BigDecimal.ONE);
    }

    /**
     * A formula in the unknown.
     *
     * @param values what the other names stand for
     * @return nothing if the formula is not of that form, or needs a value that is not there
     */
    static Optional<LinearFraction> of(Term term, String unknown, Map<String, BigDecimal> values) {
        if (term instanceof Term.Literal literal) {
            return Optional.of(constant(literal.value()));
        }
        if (term instanceof Term.Name name) {
            return name.name().equals(unknown)
                    ? Optional.of(new LinearFraction(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE))
                    : Optional.ofNullable(values.get(name.name())).map(LinearFraction::constant);
        }
        Term.Operation operation = (Term.Operation) term;
        List<Optional<LinearFraction>> operands = operation.operands().stream()
                .map(operand -> of(operand, unknown, values)).toList();
        if (operands.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        LinearFraction first = operands.get(0).orElseThrow();
        return operands.size() == 1
                ? first.signed(operation.operator())
                : first.combined(operation.operator(), operands.get(1).orElseThrow());
    }

    private Optional<LinearFraction> signed(String operator) {
        return switch (operator) {
            case "+" -> Optional.of(this);
            case "-" -> Optional.of(negated());
            default -> Optional.empty();
        };
    }

    private Optional<LinearFraction> combined(String operator, LinearFraction other) {
        return switch (operator) {
            case "+" -> plus(other);
            case "-" -> plus(other.negated());
            case "*" -> times(other);
            case "/" -> other.a.signum() == 0 && other.b.signum() == 0
                    ? Optional.empty()
                    : times(new LinearFraction(other.c, other.d, other.a, other.b));
            default -> Optional.empty();
        };
    }

    LinearFraction negated() {
        return new LinearFraction(a.negate(), b.negate(), c, d);
    }

    private boolean isConstant() {
        return a.signum() == 0 && c.signum() == 0;
    }

    private boolean sameBelow(LinearFraction other) {
        return c.compareTo(other.c) == 0 && d.compareTo(other.d) == 0;
    }

    /** Nothing where the sum of two fractions would hold a square of the unknown. */
    Optional<LinearFraction> plus(LinearFraction other) {
        if (sameBelow(other)) {
            return Optional.of(new LinearFraction(a.add(other.a), b.add(other.b), c, d));
        }
        if (!other.isConstant()) {
            return isConstant() ? other.plus(this) : withoutDivisors(other);
        }
        // b/d added to a fraction: widen the fraction by d
        return Optional.of(new LinearFraction(a.multiply(other.d).add(c.multiply(other.b)),
                b.multiply(other.d).add(d.multiply(other.b)), c.multiply(other.d), d.multiply(other.d)));
    }

    private Optional<LinearFraction> withoutDivisors(LinearFraction other) {
        if (c.signum() != 0 || other.c.signum() != 0) {
            return Optional.empty();
        }
        return Optional.of(new LinearFraction(a.multiply(other.d).add(other.a.multiply(d)),
                b.multiply(other.d).add(other.b.multiply(d)), BigDecimal.ZERO, d.multiply(other.d)));
    }

    private Optional<LinearFraction> times(LinearFraction other) {
        if (isConstant()) {
            return Optional.of(new LinearFraction(other.a.multiply(b), other.b.multiply(b), other.c.multiply(d),
                    other.d.multiply(d)));
        }
        if (other.isConstant()) {
            return other.times(this);
        }
        // x ÷ (x + d) written as a product: one side holds the unknown above only, the other below only
        if (c.signum() == 0 && other.a.signum() == 0) {
            return Optional.of(new LinearFraction(a.multiply(other.b), b.multiply(other.b), other.c.multiply(d),
                    other.d.multiply(d)));
        }
        return a.signum() == 0 && other.c.signum() == 0 ? other.times(this) : Optional.empty();
    }
}
