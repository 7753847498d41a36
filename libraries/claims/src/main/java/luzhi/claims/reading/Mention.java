package luzhi.claims.reading;

import java.math.BigDecimal;
import java.util.List;

import luzhi.core.period.Period;
import luzhi.relations.Interval;

/**
 * A figure where it stands in a sentence, with the words around it. What a {@link Claim} says, and what leads to it.
 *
 * @param start offset of its number
 * @param end offset behind its unit
 * @param value in {@code unit}
 * @param terms the sides of a ratio; empty elsewhere
 * @param unit code or word; null for a bare number
 * @param word the word of the unit as it is printed; null where there is none
 * @param lead the words of its clause before it, behind the figure before
 * @param gap all that stands between it and the figure before, or the beginning of its sentence
 * @param noun what is counted, where that is said behind the number
 * @param rest what else follows in its clause
 * @param label what it is a figure of, in the words of the text
 * @param period which it is said to be of; null where the text is silent
 * @param dated whether a date stands in its own clause
 */
public record Mention(int start, int end, BigDecimal value, Interval interval, List<Interval> terms, String unit,
        String word,
        Precision precision, Role role, boolean bracketed, Excerpt lead, Excerpt gap, String noun, Excerpt rest,
        String label, Period period, boolean dated) {

    public Mention {
        terms = List.copyOf(terms);
    }

    /** Whether one can calculate with it. */
    public boolean isExact() {
        gap.spend(Patience.OF_COMPARISON);
        return precision == Precision.EXACT;
    }

    public boolean is(Role other) {
        return role == other;
    }

    /** Whether it can be added to, or compared with, the other. */
    public boolean isLike(Mention other) {
        gap.spend(Patience.OF_COMPARISON);
        return unit != null && (unit.equals(other.unit)
                || word != null && word.equals(other.word) && (unit.equals(word) || other.unit.equals(word)));
    }

    public boolean isPercent() {
        return "percent".equals(unit);
    }

    public boolean isPoints() {
        return "percentage-point".equals(unit);
    }

    Mention as(Role other) {
        return new Mention(start, end, value, interval, terms, unit, word, precision, other, bracketed, lead, gap, noun,
                rest,
                label, period, dated);
    }

    Mention labelled(String other) {
        return new Mention(start, end, value, interval, terms, unit, word, precision, role, bracketed, lead, gap, noun,
                rest,
                other, period, dated);
    }

    Mention measuredIn(String other) {
        return new Mention(start, end, value, interval, terms, other, word, precision, role, bracketed, lead, gap, noun,
                rest,
                label, period, dated);
    }
}
