package luzhi.claims.inference;

import java.util.List;

/**
 * Figures that stand in a row, as parts of something may.
 *
 * @param isWhole whether the row goes as far as it can
 */
record Run(Shape shape, List<Quantity> parts, boolean isWhole) {

    /** Which of the figures between the first part and the last are parts. */
    enum Shape {
        /** All of the unit. */
        PLAIN,
        /** Those outside of brackets, and not named as part of the one before. */
        NOT_NESTED,
        /** The first of each segment. */
        HEADS,
        /** The first of each block. */
        HEADS_OF_BLOCKS,
        /** Every second one. */
        ALTERNATING,
        /** Those of the role of the first. */
        OF_ONE_ROLE,
        /** Those of one column of a table. */
        COLUMN,
        /** What was taken from the first. */
        TAKEN,
        /** What came to the first behind what went, where what went is told before. */
        WENT_FIRST
    }

    Run {
        parts = List.copyOf(parts);
    }
}
