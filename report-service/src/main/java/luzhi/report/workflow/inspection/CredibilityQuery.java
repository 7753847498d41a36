package luzhi.report.workflow.inspection;

import java.util.List;

import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.kernel.http.Cursor;

/**
 * Whose credibility is asked for.
 *
 * @param region one region itself, empty for none
 * @param within those strictly below this one, empty for none
 * @param afterRegion those behind this region and, of it, behind this year
 */
record CredibilityQuery(String region, String within, String afterRegion, int afterCycle, int limit) {

    private static final List<String> FROM_THE_BEGINNING = List.of("", "0");

    /** @throws RuleBroken if {@code after} is no cursor of ours */
    static CredibilityQuery of(String region, String within, String after, int limit) {
        List<String> key = after == null ? FROM_THE_BEGINNING : Cursor.decode("after", after, 2);
        return new CredibilityQuery(orEmpty(region), orEmpty(within), key.get(0),
                Cursor.wholeNumber("after", key.get(1)), limit);
    }

    private static String orEmpty(String region) {
        return region == null ? "" : region;
    }

    /** What the codes of those below begin like; nothing does if none are asked for. */
    String subtree() {
        return within.isEmpty() ? "" : new RegionCode(within).prefix() + "%";
    }
}
