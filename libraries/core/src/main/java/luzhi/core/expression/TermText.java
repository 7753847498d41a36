package luzhi.core.expression;

import java.util.List;
import java.util.Map;
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

    private TermText(UnaryOperator<String> names) {
        this.names = names;
    }

    /** The formula with what each name stands for in its place. */
    public static String print(Term term, UnaryOperator<String> names) {
        return new TermText(names).print(term);
    }

    private String print(Term term) {
        if (term instanceof Term.Literal literal) {
            return literal.value().toPlainString();
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
