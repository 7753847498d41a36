/** Gaps (差距): what is lacking, in what, and in which county. */
package luzhi.report.cockpit.gap;
