package luzhi.report.assessment.source;

/**
 * All that a service gave of one figure. Each may be null.
 *
 * @param best one of the two others
 */
record Sides(KnownFigure reported, KnownFigure derived, KnownFigure best) {}
