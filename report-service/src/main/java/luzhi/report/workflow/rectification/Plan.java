package luzhi.report.workflow.rectification;

import java.time.LocalDate;

/**
 * What is to be done about a shortfall.
 *
 * @param measures 整改措施
 * @param owner 责任单位
 * @param person 责任人; null if nobody is named
 * @param deadline 整改时限: the last day on which it is not overdue
 */
record Plan(String measures, String owner, String person, LocalDate deadline) {}
