package luzhi.report.reporting.officialreport;

import luzhi.papers.HtmlPaper;

/**
 * What a report leads whoever reads it on pages to.
 *
 * @param back where he came from
 * @param numbers where its numbers are explained
 */
public record ReportReader(HtmlPaper.WayBack back, Explanations numbers) {}
