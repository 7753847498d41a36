package luzhi.claims.inference;

import java.math.BigDecimal;

import luzhi.claims.reading.Mention;

/**
 * A figure by whose misprint it can be explained that another does not follow from it.
 *
 * @param right with which value all would hold
 */
public record Misprint(Mention figure, BigDecimal right) {

    boolean isSame(Misprint other) {
        return figure == other.figure && right.compareTo(other.right) == 0;
    }
}
