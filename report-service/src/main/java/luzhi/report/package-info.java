/**
 * The report service: judges how a region performed its education duties, by asking the services that own the figures. Three
 * groups in a line, each standing only on those before it: {@link luzhi.report.assessment} (verdicts and what follows from
 * them), {@link luzhi.report.workflow} (what people do with them), {@link luzhi.report.reporting} (what others read).
 */
package luzhi.report;
