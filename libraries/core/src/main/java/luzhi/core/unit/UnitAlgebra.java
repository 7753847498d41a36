package luzhi.core.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import luzhi.core.expression.Term;
import luzhi.core.expression.TermText;

/**
 * Calculates with units as formulas do with numbers. A factor 100 is what makes a ratio a percentage and nothing else, so that
 * {@code 100 * part / all} is a percentage and {@code part / all} is not. Whatever does not go together is told once, where
 * it is met; what is built on it is of unknown sense and told no more.
 */
public final class UnitAlgebra {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final Map<String, Quantity> names;
    private final Consumer<UnitMismatch> discords;

    /**
     * @param names what each name is a number of; others are unknown
     * @param discords takes whatever does not go together
     */
    public UnitAlgebra(Map<String, Quantity> names, Consumer<UnitMismatch> discords) {
        this.names = Map.copyOf(names);
        this.discords = discords;
    }

    /** Requires that the formula is a condition. */
    public void requireCondition(Term term) {
        condition(term);
    }

    /** Requires that the formula is a number. */
    public void requireNumber(Term term) {
        number(term);
    }

    /** Requires that the formula is a number of this; a plain number is of anything. */
    public void requireAmount(Term term, Quantity expected) {
        UnitSignature sense = number(term);
        if (sense instanceof UnitSignature.Amount amount && !amount.quantity().comparesTo(expected)) {
            tell("unit-unexpected", text(term), amount, expected);
        }
    }

    /** What the formula, or a part of one, stands for. */
    public UnitSignature of(Term term) {
        if (term instanceof Term.Literal literal) {
            return new UnitSignature.Plain(hundreds(literal.value()));
        }
        if (term instanceof Term.Name name) {
            return names.containsKey(name.name()) ? UnitSignature.of(names.get(name.name())) : UnitSignature.UNKNOWN;
        }
        return of((Term.Operation) term);
    }

    private static int hundreds(BigDecimal literal) {
        return literal.compareTo(HUNDRED) == 0 ? 1 : literal.compareTo(HUNDREDTH) == 0 ? -1 : 0;
    }

    private UnitSignature of(Term.Operation operation) {
        List<Term> operands = operation.operands();
        return switch (operation.operator()) {
            case "+" -> sum(operands, Quantity::plus);
            case "-" -> sum(operands, Quantity::minus);
            case "*" -> product(number(operands.get(0)), number(operands.get(1)));
            case "/" -> quotient(number(operands.get(0)), number(operands.get(1)));
            case "MIN", "MAX" -> alike(operands);
            case "ABS" -> number(operands.get(0));
            case "SQRT" -> root(operands.get(0));
            case "IF" -> choice(operands);
            case "=", "!=", "<", "<=", ">", ">=" -> comparison(operands);
            case "&&", "||", "!" -> conditions(operands);
            case "STATED" -> stated(operands.get(0));
            default -> throw new IllegalArgumentException("No units are known of " + operation.operator());
        };
    }

    private UnitSignature number(Term term) {
        UnitSignature sense = of(term);
        if (sense instanceof UnitSignature.Condition) {
            return discord("number-expected", text(term));
        }
        return sense;
    }

    private void condition(Term term) {
        UnitSignature sense = of(term);
        if (!(sense instanceof UnitSignature.Condition || sense instanceof UnitSignature.Unknown)) {
            tell("condition-expected", text(term));
        }
    }

    /** With one operand it is a sign. */
    private UnitSignature sum(List<Term> operands, BiFunction<Quantity, Quantity, Quantity> sum) {
        UnitSignature left = number(operands.get(0));
        if (operands.size() == 1) {
            return left;
        }
        UnitSignature right = number(operands.get(1));
        if (left instanceof UnitSignature.Amount one && right instanceof UnitSignature.Amount other) {
            return one.quantity().addsTo(other.quantity())
                    ? UnitSignature.of(sum.apply(one.quantity(), other.quantity()))
                    : differ(operands.get(0), one, operands.get(1), other);
        }
        return common(left, right);
    }

    /** What two that go together are: an amount if either is one. Plain numbers added up are no factors 100 any more. */
    private static UnitSignature common(UnitSignature left, UnitSignature right) {
        if (left instanceof UnitSignature.Unknown || right instanceof UnitSignature.Unknown) {
            return UnitSignature.UNKNOWN;
        }
        if (left instanceof UnitSignature.Amount) {
            return left;
        }
        return right instanceof UnitSignature.Amount ? right : new UnitSignature.Plain(0);
    }

    private static UnitSignature product(UnitSignature left, UnitSignature right) {
        if (left instanceof UnitSignature.Amount one && right instanceof UnitSignature.Amount other) {
            return UnitSignature.of(one.quantity().times(other.quantity()));
        }
        return scaled(left, right, 1);
    }

    private static UnitSignature quotient(UnitSignature left, UnitSignature right) {
        if (right instanceof UnitSignature.Amount divisor) {
            return left instanceof UnitSignature.Unknown
                    ? left
                    : product(left, UnitSignature.of(Quantity.RATIO.per(divisor.quantity())));
        }
        return scaled(left, right, -1);
    }

    /** One of the two is no amount. */
    private static UnitSignature scaled(UnitSignature left, UnitSignature right, int sign) {
        if (left instanceof UnitSignature.Unknown || right instanceof UnitSignature.Unknown) {
            return UnitSignature.UNKNOWN;
        }
        if (left instanceof UnitSignature.Amount amount) {
            return UnitSignature.of(amount.quantity().hundredfold(sign * ((UnitSignature.Plain) right).hundreds()));
        }
        int hundreds = ((UnitSignature.Plain) left).hundreds();
        return right instanceof UnitSignature.Amount amount
                ? UnitSignature.of(amount.quantity().hundredfold(hundreds))
                : new UnitSignature.Plain(hundreds + sign * ((UnitSignature.Plain) right).hundreds());
    }

    private UnitSignature root(Term term) {
        UnitSignature sense = number(term);
        if (!(sense instanceof UnitSignature.Amount amount)) {
            return sense instanceof UnitSignature.Plain ? new UnitSignature.Plain(0) : sense;
        }
        return amount.quantity().root().map(UnitSignature::of)
                .orElseGet(() -> discord("no-root-of-unit", text(term), amount));
    }

    /** Of numbers that are compared with one another, whatever becomes of it. */
    private UnitSignature alike(List<Term> operands) {
        UnitSignature common = number(operands.get(0));
        Term named = operands.get(0);
        for (Term operand : operands.subList(1, operands.size())) {
            UnitSignature next = number(operand);
            if (common instanceof UnitSignature.Amount one && next instanceof UnitSignature.Amount other
                    && !one.quantity().comparesTo(other.quantity())) {
                common = differ(named, one, operand, other);
            } else {
                named = common instanceof UnitSignature.Amount ? named : operand;
                common = common(common, next);
            }
        }
        return common;
    }

    private UnitSignature choice(List<Term> operands) {
        condition(operands.get(0));
        return alike(operands.subList(1, operands.size()));
    }

    private UnitSignature comparison(List<Term> operands) {
        alike(operands);
        return UnitSignature.CONDITION;
    }

    private UnitSignature conditions(List<Term> operands) {
        operands.forEach(this::condition);
        return UnitSignature.CONDITION;
    }

    private UnitSignature stated(Term term) {
        if (!(term instanceof Term.Name)) {
            tell("name-expected", text(term));
        }
        return UnitSignature.CONDITION;
    }

    private UnitSignature differ(Term left, UnitSignature leftSense, Term right, UnitSignature rightSense) {
        return discord("units-differ", text(left), leftSense, text(right), rightSense);
    }

    private static String text(Term term) {
        return TermText.print(term, UnaryOperator.identity());
    }

    private UnitSignature discord(String code, Object... arguments) {
        tell(code, arguments);
        return UnitSignature.UNKNOWN;
    }

    private void tell(String code, Object... arguments) {
        discords.accept(UnitMismatch.of(code, arguments));
    }
}
