/**
 * Steps: what is done to something that goes from state to state under the eyes of an office above. An enumeration of steps says of
 * each from which states it leads on, whose it is, and whether it judges the work of somebody else, which nobody does of his own.
 */
package luzhi.report.workflow.step;
