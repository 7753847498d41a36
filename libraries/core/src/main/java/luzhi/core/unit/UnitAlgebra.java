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
    private final Consumer<Discord> discords;

    /**
     * @param names what each name is a number of; others are unknown
     * @param discords takes whatever does not go together
     */
    public UnitAlgebra(Map<String, Quantity> names, Consumer<Discord> discords) {
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
        Sense sense = number(term);
        if (sense instanceof Sense.Amount amount && !amount.quantity().comparesTo(expected)) {
            tell("unit-unexpected", text(term), amount, expected);
        }
    }

    /** What the formula, or a part of one, stands for. */
    public Sense of(Term term) {
        if (term instanceof Term.Literal literal) {
            return new Sense.Plain(hundreds(literal.value()));
        }
        if (term instanceof Term.Name name) {
            return names.containsKey(name.name()) ? Sense.of(names.get(name.name())) : Sense.UNKNOWN;
        }
        return of((Term.Operation) term);
    }

    private static int hundreds(BigDecimal literal) {
        return literal.compareTo(HUNDRED) == 0 ? 1 : literal.compareTo(HUNDREDTH) == 0 ? -1 : 0;
    }

    private Sense of(Term.Operation operation) {
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

    private Sense number(Term term) {
        Sense sense = of(term);
        if (sense instanceof Sense.Condition) {
            return discord("number-expected", text(term));
        }
        return sense;
    }

    private void condition(Term term) {
        Sense sense = of(term);
        if (!(sense instanceof Sense.Condition || sense instanceof Sense.Unknown)) {
            tell("condition-expected", text(term));
        }
    }

    /** With one operand it is a sign. */
    private Sense sum(List<Term> operands, BiFunction<Quantity, Quantity, Quantity> sum) {
        Sense left = number(operands.get(0));
        if (operands.size() == 1) {
            return left;
        }
        Sense right = number(operands.get(1));
        if (left instanceof Sense.Amount one && right instanceof Sense.Amount other) {
            return one.quantity().addsTo(other.quantity())
                    ? Sense.of(sum.apply(one.quantity(), other.quantity()))
                    : differ(operands.get(0), one, operands.get(1), other);
        }
        return common(left, right);
    }

    /** What two that go together are: an amount if either is one. Plain numbers added up are no factors 100 any more. */
    private static Sense common(Sense left, Sense right) {
        if (left instanceof Sense.Unknown || right instanceof Sense.Unknown) {
            return Sense.UNKNOWN;
        }
        if (left instanceof Sense.Amount) {
            return left;
        }
        return right instanceof Sense.Amount ? right : new Sense.Plain(0);
    }

    private static Sense product(Sense left, Sense right) {
        if (left instanceof Sense.Amount one && right instanceof Sense.Amount other) {
            return Sense.of(one.quantity().times(other.quantity()));
        }
        return scaled(left, right, 1);
    }

    private static Sense quotient(Sense left, Sense right) {
        if (right instanceof Sense.Amount divisor) {
            return left instanceof Sense.Unknown
                    ? left
                    : product(left, Sense.of(Quantity.RATIO.per(divisor.quantity())));
        }
        return scaled(left, right, -1);
    }

    /** One of the two is no amount. */
    private static Sense scaled(Sense left, Sense right, int sign) {
        if (left instanceof Sense.Unknown || right instanceof Sense.Unknown) {
            return Sense.UNKNOWN;
        }
        if (left instanceof Sense.Amount amount) {
            return Sense.of(amount.quantity().hundredfold(sign * ((Sense.Plain) right).hundreds()));
        }
        int hundreds = ((Sense.Plain) left).hundreds();
        return right instanceof Sense.Amount amount
                ? Sense.of(amount.quantity().hundredfold(hundreds))
                : new Sense.Plain(hundreds + sign * ((Sense.Plain) right).hundreds());
    }

    private Sense root(Term term) {
        Sense sense = number(term);
        if (!(sense instanceof Sense.Amount amount)) {
            return sense instanceof Sense.Plain ? new Sense.Plain(0) : sense;
        }
        return amount.quantity().root().map(Sense::of)
                .orElseGet(() -> discord("no-root-of-unit", text(term), amount));
    }

    /** Of numbers that are compared with one another, whatever becomes of it. */
    private Sense alike(List<Term> operands) {
        Sense common = number(operands.get(0));
        Term named = operands.get(0);
        for (Term operand : operands.subList(1, operands.size())) {
            Sense next = number(operand);
            if (common instanceof Sense.Amount one && next instanceof Sense.Amount other
                    && !one.quantity().comparesTo(other.quantity())) {
                common = differ(named, one, operand, other);
            } else {
                named = common instanceof Sense.Amount ? named : operand;
                common = common(common, next);
            }
        }
        return common;
    }

    private Sense choice(List<Term> operands) {
        condition(operands.get(0));
        return alike(operands.subList(1, operands.size()));
    }

    private Sense comparison(List<Term> operands) {
        alike(operands);
        return Sense.CONDITION;
    }

    private Sense conditions(List<Term> operands) {
        operands.forEach(this::condition);
        return Sense.CONDITION;
    }

    private Sense stated(Term term) {
        if (!(term instanceof Term.Name)) {
            tell("name-expected", text(term));
        }
        return Sense.CONDITION;
    }

    private Sense differ(Term left, Sense leftSense, Term right, Sense rightSense) {
        return discord("units-differ", text(left), leftSense, text(right), rightSense);
    }

    private static String text(Term term) {
        return TermText.print(term, UnaryOperator.identity());
    }

    private Sense discord(String code, Object... arguments) {
        tell(code, arguments);
        return Sense.UNKNOWN;
    }

    private void tell(String code, Object... arguments) {
        discords.accept(Discord.of(code, arguments));
    }
}
