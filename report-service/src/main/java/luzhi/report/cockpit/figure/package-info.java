/** Figures (数值) that no register counts, stated on one sheet. */
package luzhi.report.cockpit.figure;
