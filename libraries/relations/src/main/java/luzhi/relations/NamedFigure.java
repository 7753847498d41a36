package luzhi.relations;

import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;

/**
 * A figure that a relation looks at, of whatever region.
 *
 * @param dimensions null for the total and every breakdown
 */
public record NamedFigure(String measure, Dimensions dimensions, Period period) {}
