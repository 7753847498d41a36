package luzhi.report.unit;

import java.util.stream.Collectors;

import luzhi.kernel.expression.Term;

/** Parts of formulas as they would be written, to name them in sentences. */
final class TermText {

    private TermText() {}

    static String of(Term term) {
        if (term instanceof Term.Literal literal) {
            return literal.value().toString();
        }
        if (term instanceof Term.Name name) {
            return name.name();
        }
        Term.Operation operation = (Term.Operation) term;
        String operator = operation.operator();
        if (Character.isLetter(operator.charAt(0))) {
            return operation.operands().stream().map(TermText::of)
                    .collect(Collectors.joining(", ", operator + "(", ")"));
        }
        return operation.operands().size() == 1
                ? operator + inner(operation.operands().get(0))
                : operation.operands().stream().map(TermText::inner).collect(Collectors.joining(" " + operator + " "));
    }

    private static String inner(Term term) {
        boolean bare = !(term instanceof Term.Operation operation)
                || Character.isLetter(operation.operator().charAt(0));
        return bare ? of(term) : "(" + of(term) + ")";
    }
}
