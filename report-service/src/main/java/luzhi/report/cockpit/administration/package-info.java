/** The criteria of a year (评价标准): read by all, published by the offices that own them. */
package luzhi.report.cockpit.administration;
