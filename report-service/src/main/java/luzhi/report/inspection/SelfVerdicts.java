package luzhi.report.inspection;

import java.util.Map;

import luzhi.report.evaluation.Verdict;

/**
 * What a region says of itself.
 *
 * @param seal the number of the seal that holds it; null if it is of now
 * @param byCriterion on the criteria it was judged by
 */
record SelfVerdicts(Integer seal, Map<String, Verdict> byCriterion) {

    SelfVerdicts {
        byCriterion = Map.copyOf(byCriterion);
    }
}
