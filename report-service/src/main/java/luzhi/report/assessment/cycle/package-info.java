/**
 * Cycles (评价年度): one year's edition of tasks, criteria and dated thresholds, as a document. This package reads and checks the
 * document; it judges nothing.
 */
package luzhi.report.assessment.cycle;
