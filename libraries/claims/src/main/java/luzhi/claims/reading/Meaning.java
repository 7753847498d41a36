package luzhi.claims.reading;

import luzhi.core.measure.Dimensions;
import luzhi.core.measure.Measure;

/**
 * Which measure a figure of a text is one of.
 *
 * @param sure whether its words say nothing but that
 */
public record Meaning(Measure measure, Dimensions dimensions, boolean sure) {}
