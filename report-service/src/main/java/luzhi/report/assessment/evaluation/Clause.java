package luzhi.report.assessment.evaluation;

import java.util.Map;

import luzhi.core.expression.Term;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.Input;

/**
 * An expression of a criterion that a reason names: its names are told as what they stand for.
 *
 * @param let what each name stands for
 * @param cycle whose thresholds and groups these are
 */
public record Clause(Term term, Map<String, Input> let, Cycle cycle) {

    public Clause {
        let = Map.copyOf(let);
    }
}
