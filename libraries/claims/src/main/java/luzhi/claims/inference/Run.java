package luzhi.claims.inference;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Figures that stand in a row, as parts of something may. Most are left out as soon as they are looked at, so none is copied before. */
final class Run {

    private final Shape shape;
    private final Quantity[] row;
    private final int from;
    private final int to;
    private final boolean isWhole;

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

    /**
     * @param row in the order of the text, and not changed afterwards
     * @param from the place of the first part
     * @param to the place behind the last
     * @param isWhole whether the row goes as far as it can
     */
    Run(Shape shape, Quantity[] row, int from, int to, boolean isWhole) {
        this.shape = shape;
        this.row = row;
        this.from = from;
        this.to = to;
        this.isWhole = isWhole;
    }

    /** All of some figures, which do not go as far as they can. */
    Run(Shape shape, Quantity... row) {
        this(shape, row, 0, row.length, false);
    }

    Shape shape() {
        return shape;
    }

    boolean isWhole() {
        return isWhole;
    }

    int size() {
        return to - from;
    }

    Quantity get(int part) {
        return row[from + part];
    }

    Quantity first() {
        return row[from];
    }

    Quantity last() {
        return row[to - 1];
    }

    /** Whether something is true of any of its parts. */
    boolean has(Predicate<Quantity> some) {
        for (int i = from; i < to; i++) {
            if (some.test(row[i])) {
                return true;
            }
        }
        return false;
    }

    List<Quantity> parts() {
        return List.of(Arrays.copyOfRange(row, from, to));
    }
}
