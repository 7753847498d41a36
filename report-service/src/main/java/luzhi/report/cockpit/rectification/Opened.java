package luzhi.report.cockpit.rectification;

import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;
import luzhi.kernel.problem.Problem;

/**
 * An item to be opened.
 *
 * @param criterion its number, {@code region} who has to rectify
 * @param problem why what was typed was not taken; null unless it was just tried
 */
record Opened(Names names, String criterion, RegionCode region, Typed typed, @Nullable Problem problem) {

    /** What it is about. */
    public String title() {
        return names.criterion(criterion);
    }

    /** Who has to rectify. */
    public String regionName() {
        return names.region(region);
    }

    /** What the address says. */
    public String query() {
        return "?criterion=" + criterion + "&who=" + region;
    }
}
