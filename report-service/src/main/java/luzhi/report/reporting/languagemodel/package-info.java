/**
 * A language model on the installation's own network, where there is one: it is asked what figures of a written report may follow from,
 * within bounds, and nothing that it says is shown to anybody.
 */
package luzhi.report.reporting.languagemodel;
