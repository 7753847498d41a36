package luzhi.report.assessment.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import luzhi.core.expression.Formula;
import luzhi.core.expression.TermText;
import luzhi.report.assessment.cycle.Comparison;
import luzhi.report.assessment.evaluation.Fact;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Rule;
import luzhi.report.assessment.evaluation.VerdictWords;

/** Writes what a rule calculates and compares: as it stands, in words, and with the values it was judged by. */
final class ExpressionWriter {

    private static final String UNKNOWN = "?";

    private final Rule rule;
    private final UnaryOperator<String> titles;
    private final VerdictWords words;

    /** @param titles what each name of the rule is called */
    ExpressionWriter(Rule rule, UnaryOperator<String> titles, VerdictWords words) {
        this.rule = rule;
        this.titles = titles;
        this.words = words;
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
        return new TraceView.Expression(symbols(), compare(titles, titles),
                compare(now, before), rule.where() == null ? null : print(rule.where(), now));
    }

    private String compare(UnaryOperator<String> left, UnaryOperator<String> right) {
        return print(rule.value(), left) + sign() + print(rule.target(), right);
    }

    private String symbols() {
        return TermText.print(rule.value().term(), name -> name) + sign()
                + TermText.print(rule.target().term(), name -> name);
    }

    private String print(Formula formula, UnaryOperator<String> names) {
        return TermText.print(formula.term(), names, number -> words.printed(number, null));
    }

    private String sign() {
        return switch (rule.criterion().comparison()) {
            case AT_LEAST, NOT_BELOW_PREVIOUS_YEAR -> " ≥ ";
            case AT_MOST -> " ≤ ";
            case EQUALS -> " = ";
            case IS_DECLARED -> throw new IllegalStateException("A declared criterion compares nothing");
        };
    }

    private UnaryOperator<String> values(List<Fact> facts) {
        Map<String, Fact> named = new HashMap<>();
        facts.forEach(fact -> named.put(fact.name(), fact));
        return name -> {
            Fact fact = named.get(name);
            return fact == null || fact.value() == null ? UNKNOWN : words.printed(fact.value(), fact.unit());
        };
    }
}
