package luzhi.claims.reading;

import java.math.BigDecimal;
import java.util.List;

import luzhi.relations.Interval;

/**
 * A number with its unit, before anything around it is read.
 *
 * @param start offset of the number
 * @param end offset behind the unit
 * @param value in {@code unit}
 * @param spread of all that the number stands for
 * @param terms the sides of a ratio; empty elsewhere
 * @param word that stands behind the number; null for a bare number or a stated word
 * @param unit code or word; null for a bare number
 */
record PrintedFigure(int start, int end, BigDecimal value, Spread spread, List<Interval> terms, UnitWord word,
        String unit, Precision precision, Role role) {

    PrintedFigure {
        terms = List.copyOf(terms);
    }

    /** @param interval all that the number stands for */
    PrintedFigure(int start, int end, BigDecimal value, Interval interval, List<Interval> terms, UnitWord word,
            String unit, Precision precision, Role role) {
        this(start, end, value, Spread.of(value, interval), terms, word, unit, precision, role);
    }

    /** All that the number stands for. */
    Interval interval() {
        return spread.around(value);
    }

    PrintedFigure as(Role other) {
        return new PrintedFigure(start, end, value, spread, terms, word, unit, precision, other);
    }

    PrintedFigure with(Spread equal) {
        return new PrintedFigure(start, end, value, equal, terms, word, unit, precision, role);
    }

    PrintedFigure bounded(Precision other) {
        return new PrintedFigure(start, end, value, spread, terms, word, unit, other, role);
    }

    PrintedFigure measuredIn(String other) {
        return new PrintedFigure(start, end, value, spread, terms, word, other, precision, role);
    }
}
