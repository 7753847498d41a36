/**
 * Gaps (差距): how far a region is from keeping each rule that it does not keep, as the smallest change of one figure that
 * would keep it: teachers to hire, places to add, yuan to allocate; county by county, and summed where that makes sense.
 */
package luzhi.report.assessment.gap;
