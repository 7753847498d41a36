package luzhi.report.workflow.inspection;

import luzhi.core.region.RegionCode;
import luzhi.kernel.page.PageWanted;
import luzhi.report.assessment.cycle.EvaluationKey;

/**
 * Whose credibility is asked for.
 *
 * @param region one region itself, empty for none
 * @param within those strictly below this one, empty for none
 * @param page of them, by region and year
 */
record CredibilityQuery(String region, String within, PageWanted<EvaluationKey> page) {

    static CredibilityQuery of(RegionCode region, RegionCode within, PageWanted<EvaluationKey> page) {
        return new CredibilityQuery(orEmpty(region), orEmpty(within), page);
    }

    private static String orEmpty(RegionCode region) {
        return region == null ? "" : region.text();
    }

    /** What the codes of those below begin like; nothing does if none are asked for. */
    String subtree() {
        return within.isEmpty() ? "" : new RegionCode(within).prefix() + "%";
    }
}
