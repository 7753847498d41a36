/**
 * Discrepancies (数据不一致): figures that somebody reported and that the registers or figures behind them contradict, or that
 * contradict one another by a relation of {@link luzhi.relations}, and what was answered to each: an explanation, a
 * correction to come, or that it is accepted, and by whom. What is contradictory is found anew each time, for evaluations and
 * for this package's own lists alike; answers are kept in revisions. A county's figure and its answer are the same under the
 * evaluation of the county and under that of its city.
 */
package luzhi.report.assessment.discrepancy;
