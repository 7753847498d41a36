package luzhi.claims.record;

import java.util.List;

import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;

/**
 * A measure, and what it and that by which it is broken down are called.
 *
 * @param dimensions by which it may be broken down, as its owner has them
 */
record NamedMeasure(Measure measure, Nature nature, List<Name> names, List<Dimension> dimensions) {}
