package luzhi.core.expression;

import java.math.BigDecimal;
import java.util.List;

/** A part of a formula, for whoever looks at a formula without calculating it: units, intervals, drawings. */
public sealed interface Term {

    /** A number written in the formula, or TRUE and FALSE as 1 and 0. */
    record Literal(BigDecimal value) implements Term {}

    /** A name whose value is given from outside, in kebab-case. */
    record Name(String name) implements Term {}

    /**
     * An operator or function and what it is applied to.
     *
     * @param operator {@code + - * / = != < <= > >= && || !}, or the name of a function in capitals; a minus or plus with
     *        one operand is a sign
     */
    record Operation(String operator, List<Term> operands) implements Term {

        public Operation {
            operands = List.copyOf(operands);
        }
    }
}
