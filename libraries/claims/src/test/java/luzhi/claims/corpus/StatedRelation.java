package luzhi.claims.corpus;

import java.util.List;

/**
 * What follows from what.
 *
 * @param type of the annotation, as {@code sum} or {@code share}
 * @param figures indexes into the figures of the passage, in the order that the type has
 * @param signs of the operands where some are added and some taken off; empty elsewhere
 * @param number of years, months or parts that something is spread over; 0 elsewhere
 * @param holds whether the numbers agree
 */
public record StatedRelation(String type, List<Integer> figures, String signs, int number, boolean holds) {

    public StatedRelation {
        figures = List.copyOf(figures);
    }
}
