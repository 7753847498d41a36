package luzhi.core.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes formulas for people: with values, or with titles, in the place of names. No more brackets than needed. */
public final class TermText {

    private static final int OF_ATOM = 9;
    private static final int OF_SIGN = 7;
    private static final Map<String, Integer> BINDING = Map.ofEntries(Map.entry("||", 1), Map.entry("&&", 2),
            Map.entry("=", 3), Map.entry("!=", 3), Map.entry("<", 4), Map.entry("<=", 4), Map.entry(">", 4),
            Map.entry(">=", 4), Map.entry("+", 5), Map.entry("-", 5), Map.entry("*", 6), Map.entry("/", 6));
    private static final Map<String, String> PRINTED = Map.of("*", "×", "/", "÷", "<=", "≤", ">=", "≥", "!=", "≠", "-",
            "−");

    private final UnaryOperator<String> names;
    private final Function<BigDecimal, String> numbers;

    private TermText(UnaryOperator<String> names, Function<BigDecimal, String> numbers) {
        this.names = names;
        this.numbers = numbers;
    }

    /** The formula with what each name stands for in its place. */
    public static String print(Term term, UnaryOperator<String> names) {
        return print(term, names, BigDecimal::toPlainString);
    }

    /** @param numbers prints those that stand in the formula itself */
    public static String print(Term term, UnaryOperator<String> names, Function<BigDecimal, String> numbers) {
        return new TermText(names, numbers).print(term);
    }

    private String print(Term term) {
        if (term instanceof Term.Literal literal) {
            return numbers.apply(literal.value());
        }
        if (term instanceof Term.Name name) {
            return names.apply(name.name());
        }
        Term.Operation operation = (Term.Operation) term;
        String operator = PRINTED.getOrDefault(operation.operator(), operation.operator());
        List<Term> operands = operation.operands();
        if (binding(operation) == OF_ATOM) {
            return operator + operands.stream().map(this::print).collect(Collectors.joining(", ", "(", ")"));
        }
        return operands.size() == 1
                ? operator + bracketed(operands.get(0), OF_SIGN)
                : bracketed(operands.get(0), binding(operation)) + " " + operator + " "
                        + bracketed(operands.get(1), binding(operation) + 1);
    }

    private String bracketed(Term operand, int least) {
        return binding(operand) < least ? "(" + print(operand) + ")" : print(operand);
    }

    /** How firmly a term holds together: what is looser than its surroundings needs brackets. */
    private static int binding(Term term) {
        if (term instanceof Term.Operation operation) {
            Integer infix = BINDING.get(operation.operator());
            if (infix == null && !operation.operator().equals("!")) {
                return OF_ATOM;
            }
            return operation.operands().size() == 1 ? OF_SIGN : infix;
        }
        return OF_ATOM;
    }
}
