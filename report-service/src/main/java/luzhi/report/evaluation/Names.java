package luzhi.report.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import luzhi.kernel.expression.Formula;
import luzhi.kernel.expression.NoResult;
import luzhi.kernel.figure.FigureKey;
import luzhi.kernel.period.Period;
import luzhi.kernel.region.RegionCode;
import luzhi.report.cycle.Criterion;
import luzhi.report.cycle.Input;
import luzhi.report.cycle.Threshold;

/** What the names in a criterion's expressions stand for, for one region and period. */
final class Names {

    private final Map<String, BigDecimal> values = new HashMap<>();
    private final Map<String, Reason> absent = new HashMap<>();

    /** @param period the period judged; thresholds are those that held on its last day */
    Names(Criterion criterion, RegionCode region, Period period, Facts facts, Map<String, Threshold> thresholds) {
        criterion.let().forEach((name, input) -> {
            if (input instanceof Input.OfFigure figure) {
                FigureKey key = new FigureKey(region, figure.reference().measure(),
                        figure.reference().periodFrom(period), figure.reference().dimensions());
                put(name, facts.find(key), facts.whyAbsent(figure.reference(), key));
            } else if (input instanceof Input.OfThreshold threshold) {
                LocalDate day = period.lastDay();
                put(name, thresholds.get(threshold.id()).findOn(day).map(Threshold.Dated::value),
                        Reason.of("no-threshold", threshold.id(), day));
            }
        });
    }

    private void put(String name, Optional<BigDecimal> value, Reason whyAbsent) {
        value.ifPresentOrElse(present -> values.put(name, present), () -> absent.put(name, whyAbsent));
    }

    /** @throws Undecided if the expression needs a name that has no value, or has no result */
    BigDecimal calculate(String expression) throws Undecided {
        Formula formula = Formula.parse(expression);
        require(formula.names());
        try {
            return formula.calculate(values);
        } catch (NoResult e) {
            throw new Undecided(List.of(Reason.of("no-result", expression, e.getMessage())));
        }
    }

    /** Whether a condition holds. {@code STATED(name)} asks for a value's presence, so that its absence is no obstacle. */
    boolean holds(String condition) throws Undecided {
        Formula formula = Formula.parse(condition);
        try {
            return formula.holds(values);
        } catch (NoResult e) {
            require(formula.names());
            throw new Undecided(List.of(Reason.of("no-result", condition, e.getMessage())));
        }
    }

    private void require(Set<String> names) throws Undecided {
        List<Reason> reasons = names.stream().sorted().filter(absent::containsKey).map(absent::get).distinct().toList();
        if (!reasons.isEmpty()) {
            throw new Undecided(reasons);
        }
    }
}
