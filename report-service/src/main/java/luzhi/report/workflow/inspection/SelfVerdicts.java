package luzhi.report.workflow.inspection;

import java.util.Map;

import luzhi.core.expression.Formula;
import luzhi.report.assessment.evaluation.Verdict;

/**
 * What a region says of itself.
 *
 * @param seal the number of the seal that holds it; null if it is of now
 * @param credibility the formula of the rules it was judged by
 * @param byCriterion on the criteria it was judged by
 */
record SelfVerdicts(Integer seal, Formula credibility, Map<String, Verdict> byCriterion) {

    SelfVerdicts {
        byCriterion = Map.copyOf(byCriterion);
    }
}
