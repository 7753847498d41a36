package luzhi.report.assessment.trace;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import luzhi.core.expression.Formula;
import luzhi.core.expression.TermText;
import luzhi.core.language.Rounded;
import luzhi.report.assessment.cycle.Comparison;
import luzhi.report.assessment.evaluation.Fact;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Rule;

/** Writes what a rule calculates and compares: as it stands, in words, and with the values it was judged by. */
final class ExpressionWriter {

    private static final String UNKNOWN = "?";

    private final Rule rule;
    private final UnaryOperator<String> titles;

    /** @param titles what each name of the rule is called */
    ExpressionWriter(Rule rule, UnaryOperator<String> titles) {
        this.rule = rule;
        this.titles = titles;
    }

    /** Null where nothing is compared. */
    TraceView.Expression write(Judgement judgement) {
        if (rule.criterion().comparison() == Comparison.IS_DECLARED) {
            return null;
        }
        UnaryOperator<String> now = values(judgement.facts());
        UnaryOperator<String> before = judgement.factsOfPreviousYear().isEmpty()
                ? now
                : values(judgement.factsOfPreviousYear());
        return new TraceView.Expression(compare(name -> name, name -> name), compare(titles, titles),
                compare(now, before), rule.where() == null ? null : TermText.print(rule.where().term(), now));
    }

    private String compare(UnaryOperator<String> left, UnaryOperator<String> right) {
        return print(rule.value(), left) + sign() + print(rule.target(), right);
    }

    private static String print(Formula formula, UnaryOperator<String> names) {
        return TermText.print(formula.term(), names);
    }

    private String sign() {
        return switch (rule.criterion().comparison()) {
            case AT_LEAST, NOT_BELOW_PREVIOUS_YEAR -> " ≥ ";
            case AT_MOST -> " ≤ ";
            case EQUALS -> " = ";
            case IS_DECLARED -> throw new IllegalStateException("A declared criterion compares nothing");
        };
    }

    private static UnaryOperator<String> values(List<Fact> facts) {
        Map<String, BigDecimal> values = new HashMap<>();
        facts.forEach(fact -> values.put(fact.name(), fact.value()));
        return name -> values.get(name) == null ? UNKNOWN : Rounded.halfUp(values.get(name)).toPlainString();
    }
}
