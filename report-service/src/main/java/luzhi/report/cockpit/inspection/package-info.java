/** What inspectors found (督查) beside what a region says of itself, and what they find now. */
package luzhi.report.cockpit.inspection;
