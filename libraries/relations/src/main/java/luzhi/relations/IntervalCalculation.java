package luzhi.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import luzhi.core.expression.Formula;
import luzhi.core.expression.NoResult;
import luzhi.core.expression.Term;

/**
 * Calculates formulas over intervals. Every occurrence of a name is taken by itself, so that {@code (now - before) / before} may
 * come out a little wider than it could be: a relation is never said to be broken for that.
 */
public final class IntervalCalculation {

    private final Map<String, Interval> values;

    /** @param values what the names stand for */
    public IntervalCalculation(Map<String, Interval> values) {
        this.values = values;
    }

    /**
     * Everything the formula may come to.
     *
     * @throws NoResult if a name has no value, a divisor may be zero, or the formula is a condition
     */
    public Interval calculate(Formula formula) throws NoResult {
        return calculate(formula.term());
    }

    private Interval calculate(Term term) throws NoResult {
        if (term instanceof Term.Literal literal) {
            return Interval.of(literal.value());
        }
        if (term instanceof Term.Name name) {
            Interval value = values.get(name.name());
            if (value == null) {
                throw new NoResult(name.name() + " has no value");
            }
            return value;
        }
        Term.Operation operation = (Term.Operation) term;
        List<Interval> operands = new ArrayList<>();
        for (Term operand : operation.operands()) {
            operands.add(calculate(operand));
        }
        return operands.size() == 1 ? ofOne(operation, operands.get(0)) : ofSeveral(operation, operands);
    }

    private static Interval ofOne(Term.Operation operation, Interval operand) throws NoResult {
        return switch (operation.operator()) {
            case "+", "MIN", "MAX" -> operand;
            case "-" -> operand.negated();
            case "ABS" -> operand.absolute();
            case "SQRT" -> operand.squareRoot();
            default -> throw noNumber(operation);
        };
    }

    private static Interval ofSeveral(Term.Operation operation, List<Interval> operands) throws NoResult {
        Interval result = operands.get(0);
        for (Interval operand : operands.subList(1, operands.size())) {
            result = switch (operation.operator()) {
                case "+" -> result.plus(operand);
                case "-" -> result.minus(operand);
                case "*" -> result.times(operand);
                case "/" -> result.dividedBy(operand);
                case "MIN" -> result.least(operand);
                case "MAX" -> result.greatest(operand);
                default -> throw noNumber(operation);
            };
        }
        return result;
    }

    private static NoResult noNumber(Term.Operation operation) {
        return new NoResult(operation.operator() + " gives no interval");
    }
}
