package luzhi.claims.record;

import java.util.List;

import luzhi.core.measure.Dimension;

/**
 * A value of a dimension, by which a measure may be broken down.
 *
 * @param names what it is called
 */
record Part(Dimension dimension, Dimension.Value value, List<Name> names) {

    boolean isOf(Dimension other) {
        return dimension.equals(other);
    }
}
