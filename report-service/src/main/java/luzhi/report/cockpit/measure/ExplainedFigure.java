package luzhi.report.cockpit.measure;

import org.jspecify.annotations.Nullable;

/**
 * How one figure came about.
 *
 * @param period the figure's, as it is read
 * @param figure null where there is no such figure, or nobody explains it now
 */
record ExplainedFigure(String period, @Nullable TracedFigure figure) {}
