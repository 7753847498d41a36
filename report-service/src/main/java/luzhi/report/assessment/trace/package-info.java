/**
 * Traces (溯源) of verdicts: from a criterion over its expression, with the values that stood in it, to the figures and to
 * the rows and sources behind those; as a tree, and as a drawing. It is made of what the judge itself used.
 */
package luzhi.report.assessment.trace;
