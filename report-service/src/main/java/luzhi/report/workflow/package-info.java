/**
 * What people do with an evaluation: narratives and evidence, submission under a seal, inspection, rectification. Stands on {@link
 * luzhi.report.assessment} and knows nothing of {@link luzhi.report.reporting}.
 */
package luzhi.report.workflow;
