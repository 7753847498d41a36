package luzhi.report.reporting.reportcheck;

import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;

/** Whose recorded figures a report is held against, and of which year. */
public record RecordScope(int cycle, RegionCode region) {

    /**
     * @param region null if no region is named
     * @param cycle null if no cycle is named
     * @return null if neither is
     * @throws RuleBroken if one is named without the other
     */
    static RecordScope of(RegionCode region, Integer cycle) {
        if (region == null && cycle == null) {
            return null;
        }
        Faults faults = new Faults();
        if (region == null) {
            faults.at("region", "record-needs-both");
        }
        if (cycle == null) {
            faults.at("cycle", "record-needs-both");
        }
        faults.throwIfAny();
        return new RecordScope(cycle, region);
    }
}
