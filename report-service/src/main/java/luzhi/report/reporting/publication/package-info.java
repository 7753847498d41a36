/** What everybody may read without a token: evaluations that were published, as they were sealed. */
package luzhi.report.reporting.publication;
