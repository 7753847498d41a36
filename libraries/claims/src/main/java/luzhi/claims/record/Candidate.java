package luzhi.claims.record;

import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Measure;

/**
 * A figure that may be on record, and that a stated one may be.
 *
 * @param probability by words alone, from 0 to 1
 */
record Candidate(FigureKey key, Measure measure, double probability) {}
