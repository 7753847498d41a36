/**
 * Judging: the year's criteria, the figures they look at, what regions declare, the verdicts, and what follows from them: findings,
 * gaps, what-if, ranking, trace. Knows nothing of {@link luzhi.report.workflow} and {@link luzhi.report.reporting}.
 */
package luzhi.report.assessment;
