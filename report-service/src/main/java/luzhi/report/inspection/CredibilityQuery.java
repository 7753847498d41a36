package luzhi.report.inspection;

import java.util.List;

import luzhi.kernel.http.Cursor;
import luzhi.kernel.problem.Faults;
import luzhi.kernel.problem.RuleBroken;
import luzhi.kernel.region.RegionCode;

/**
 * Whose credibility is asked for.
 *
 * @param region one region itself, empty for none
 * @param within those strictly below this one, empty for none
 * @param afterRegion those behind this region and, of it, behind this year
 */
record CredibilityQuery(String region, String within, String afterRegion, int afterCycle, int limit) {

    /** @throws RuleBroken if {@code after} is no cursor of ours */
    static CredibilityQuery of(String region, String within, String after, int limit) {
        if (after == null) {
            return new CredibilityQuery(orEmpty(region), orEmpty(within), "", 0, limit);
        }
        Faults faults = new Faults();
        CredibilityQuery query = faults.parsed("after", after, text -> {
            List<String> key = Cursor.decode(text, 2);
            return new CredibilityQuery(orEmpty(region), orEmpty(within), key.get(0), Integer.parseInt(key.get(1)),
                    limit);
        }, "unknown-cursor");
        faults.throwIfAny();
        return query;
    }

    private static String orEmpty(String region) {
        return region == null ? "" : region;
    }

    /** What the codes of those below begin like; nothing does if none are asked for. */
    String subtree() {
        return within.isEmpty() ? "" : new RegionCode(within).prefix() + "%";
    }
}
