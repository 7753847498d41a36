/** One explorer for the API descriptions of all four services. */
package luzhi.report.reporting.explorer;
