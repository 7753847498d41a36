package luzhi.claims.reading;

import java.math.BigDecimal;
import java.util.List;

import luzhi.core.period.Period;
import luzhi.relations.Interval;

/**
 * A figure where it stands in a sentence, with the words around it. What a {@link Claim} says, and what leads to it.
 *
 * @param label what it is a figure of, in the words of the text
 * @param period which it is said to be of; null where the text is silent
 * @param dated whether a date stands in its own clause
 */
public record Mention(PrintedFigure figure, Surroundings around, String label, Period period, boolean dated) {

    /** Offset of its number. */
    public int start() {
        return figure.start();
    }

    /** Offset behind its unit. */
    public int end() {
        return figure.end();
    }

    /** In its unit. */
    public BigDecimal value() {
        return figure.value();
    }

    /** All that the printed number stands for. */
    public Interval interval() {
        return figure.interval();
    }

    /** The sides of a ratio; empty elsewhere. */
    public List<Interval> terms() {
        return figure.terms();
    }

    /** Code or word; null for a bare number. */
    public String unit() {
        return figure.unit();
    }

    /** The word of the unit as it is printed; null where there is none. */
    public String word() {
        return figure.word() == null ? null : figure.word().word();
    }

    public Precision precision() {
        return figure.precision();
    }

    public Role role() {
        return figure.role();
    }

    /** Whether it stands in brackets. */
    public boolean bracketed() {
        return around.bracketed();
    }

    /** The words of its clause before it, behind the figure before. */
    public Excerpt lead() {
        return around.text().excerpt(around.lead(), start());
    }

    /** All that stands between it and the figure before, or the beginning of its sentence. */
    public Excerpt gap() {
        return around.text().excerpt(around.gap(), start());
    }

    /** What is counted, where that is said behind the number. */
    public String noun() {
        return around.noun();
    }

    /** What else follows in its clause. */
    public Excerpt rest() {
        return around.text().excerpt(end(), around.rest());
    }

    /** Whether one can calculate with it. */
    public boolean isExact() {
        spend(Patience.OF_COMPARISON);
        return precision() == Precision.EXACT;
    }

    /** Spends steps of the patience that there is with the text, a character looked at being one. */
    public void spend(int steps) {
        around.text().patience().spend(steps);
    }

    public boolean is(Role other) {
        return role() == other;
    }

    /** Whether it can be added to, or compared with, the other. */
    public boolean isLike(Mention other) {
        spend(Patience.OF_COMPARISON);
        String unit = unit();
        String word = word();
        return unit != null && (unit.equals(other.unit())
                || word != null && word.equals(other.word()) && (unit.equals(word) || other.unit().equals(word)));
    }

    public boolean isPercent() {
        return "percent".equals(unit());
    }

    public boolean isPoints() {
        return "percentage-point".equals(unit());
    }

    Mention with(Spread spread, String equal, Period same) {
        return new Mention(figure.with(spread), around, equal, same, dated);
    }

    Mention as(Role other) {
        return new Mention(figure.as(other), around, label, period, dated);
    }

    Mention labelled(String other) {
        return new Mention(figure, around, other, period, dated);
    }

    Mention measuredIn(String other) {
        return new Mention(figure.measuredIn(other), around, label, period, dated);
    }
}
