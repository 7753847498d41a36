package luzhi.report.workflow.submission;

import luzhi.core.region.RegionCode;

/** How the region of a caller stands to the region whose evaluation it is. */
enum CallerRelation {
    /** The same region. */
    OWN,
    /** Strictly above it. */
    ABOVE,
    /** Below it, or another branch of the tree. */
    ELSEWHERE;

    static CallerRelation of(RegionCode callers, RegionCode evaluated) {
        if (callers.equals(evaluated)) {
            return OWN;
        }
        return callers.covers(evaluated) ? ABOVE : ELSEWHERE;
    }
}
