package luzhi.claims.inference;

import org.jspecify.annotations.Nullable;

/**
 * What a figure says of its readings.
 *
 * @param against for the likeliest reading that does not hold; null if none of them matters
 * @param holding the likeliest reading that holds; null where it is likelier that none is meant, or another
 */
record Weighed(@Nullable Evidence against, @Nullable Reading holding) {

    static final Weighed NOTHING = new Weighed(null, null);
}
