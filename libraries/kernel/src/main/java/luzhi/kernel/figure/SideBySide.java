package luzhi.kernel.figure;

import luzhi.core.figure.Figure;
import luzhi.core.figure.FigureKey;

/**
 * All that there is of one figure.
 *
 * @param reported what somebody stated; null if nobody did
 * @param derived what registers and formulas give; null for nothing
 * @param best which of the two; null where an incomplete register alone gives it
 */
public record SideBySide(FigureKey key, Figure reported, Figure derived, Figure best) {}
