/** Findings (核查发现): figures that contradict one another, and what is answered to them, on the spot. */
package luzhi.report.cockpit.finding;
