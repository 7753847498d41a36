package luzhi.relations;

import org.jspecify.annotations.Nullable;

/**
 * What is held against one another where a relation does not hold.
 *
 * @param stated what is stated, or the bound; null where values are merely the same, as is {@code computed}
 * @param computed what follows from the other figures
 * @param unit of what is computed, and of a bound; null where it is none of ours
 */
public record Compared(@Nullable Range stated, @Nullable Range computed, @Nullable String unit) {

    /** Where values are merely the same. */
    public static final Compared NOTHING = new Compared(null, null, null);
}
