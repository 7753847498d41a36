/** One explorer for the API descriptions of all services. */
package luzhi.report.reporting.explorer;
