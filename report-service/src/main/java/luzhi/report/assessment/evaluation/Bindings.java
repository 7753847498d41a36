package luzhi.report.assessment.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import luzhi.core.PlainJava;
import luzhi.core.expression.Formula;
import luzhi.core.expression.NoResult;
import luzhi.core.figure.FigureKey;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.Input;
import luzhi.report.assessment.cycle.Threshold;

/** What the names in a criterion's expressions stand for, for one region and period. */
@PlainJava
public final class Bindings {

    private final Map<String, Input> let;
    private final Cycle cycle;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, BigDecimal> values = new HashMap<>();

    /** @param period the period judged; thresholds are those that held on its last day */
    public Bindings(Map<String, Input> let, RegionCode region, Period period, EvaluationInput evaluationInput) {
        this.let = let;
        this.cycle = evaluationInput.rules().cycle();
        let.forEach((name, input) -> {
            if (input instanceof Input.OfFigure figure) {
                add(evaluationInput.facts().find(name, new FigureKey(region, figure.reference().measure(),
                        figure.reference().periodFrom(period), figure.reference().dimensions())));
            } else if (input instanceof Input.OfThreshold threshold) {
                LocalDate day = period.lastDay();
                Threshold found = evaluationInput.thresholds().get(threshold.id());
                add(new Fact.OfThreshold(name, threshold.id(), found.title(), found.unit(), day,
                        found.findOn(day).orElse(null)));
            } else if (input instanceof Input.OfGroup group) {
                add(new Fact.OfGroup(name, group.id(),
                        evaluationInput.rules().cycle().regionGroup(group.id()).has(region)));
            } else if (input instanceof Input.OfLevel level) {
                add(new Fact.OfGroup(name, level.toString(), region.level() == level.level()));
            }
        });
    }

    private void add(Fact fact) {
        facts.add(fact);
        if (fact.value() != null) {
            values.put(fact.name(), fact.value());
        }
    }

    /** In the order in which the criterion explains its names. */
    public List<Fact> facts() {
        return facts;
    }

    /** The values there are, by name. */
    public Map<String, BigDecimal> values() {
        return values;
    }

    /** @throws Undecided if the expression needs a name that has no value, or has no result */
    public BigDecimal calculate(Formula formula) throws Undecided {
        require(formula.names());
        try {
            return formula.calculate(values);
        } catch (NoResult e) {
            throw new Undecided(List.of(Reason.of("no-result", clause(formula))));
        }
    }

    /** Whether a condition holds. {@code STATED(name)} asks for a value's presence, so that its absence is no obstacle. */
    public boolean holds(Formula condition) throws Undecided {
        try {
            return condition.holds(values);
        } catch (NoResult e) {
            require(condition.names());
            throw new Undecided(List.of(Reason.of("no-result", clause(condition))));
        }
    }

    /** For a reason to name. */
    Clause clause(Formula formula) {
        return new Clause(formula.term(), let, cycle);
    }

    private void require(Set<String> names) throws Undecided {
        List<Reason> reasons = facts.stream().filter(fact -> names.contains(fact.name()) && fact.value() == null)
                .map(Fact::whyAbsent).distinct().toList();
        if (!reasons.isEmpty()) {
            throw new Undecided(reasons);
        }
    }
}
