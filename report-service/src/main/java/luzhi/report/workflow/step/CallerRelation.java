package luzhi.report.workflow.step;

import luzhi.core.region.RegionCode;

/** How the region of a caller stands to the region whose evaluation or item it is. */
enum CallerRelation {
    /** The same region. */
    OWN,
    /** Strictly above it. */
    ABOVE,
    /** Below it, or another branch of the tree. */
    ELSEWHERE;

    static CallerRelation of(RegionCode callers, RegionCode about) {
        if (callers.equals(about)) {
            return OWN;
        }
        return callers.covers(about) ? ABOVE : ELSEWHERE;
    }
}
