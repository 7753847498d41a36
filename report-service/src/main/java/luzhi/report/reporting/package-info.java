/** What is read by others: the official report, the check of written reports, publication, the explorer of the APIs. */
package luzhi.report.reporting;
