package luzhi.claims.record;

import java.math.BigDecimal;

import luzhi.claims.inference.Chances;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.core.expression.NoResult;
import luzhi.core.measure.Vocabularies;
import luzhi.relations.Interval;
import luzhi.relations.Printed;

/**
 * A candidate that is on record, held against what is stated.
 *
 * @param interval all that is recorded stands for
 * @param agrees whether what is stated agrees with it
 * @param slip how likely what is stated is a slip of it; 0 where it agrees
 * @param isByHand whether it may be mistyped or miscopied, and does not only lie near
 * @param weight how likely it is meant and printed like that, right or wrong
 */
record Held(Candidate candidate, RecordedFigure record, Interval interval, boolean agrees, double slip,
        boolean isByHand, double weight) {

    private static final double OF_SLIP = 0.5;
    private static final double OF_ANYTHING = 0.3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Held of(Mention figure, Candidate candidate, RecordedFigure record, Chances chances) {
        Interval recorded = Printed.standsFor(record.value(), Vocabularies.findUnit(record.unit()).orElse(null));
        recorded = isDirected(figure) ? recorded.absolute() : recorded;
        boolean agrees = stated(figure, candidate).overlaps(recorded);
        double slip = agrees || record.value().signum() == 0 ? 0 : chances.ofSlip(recorded);
        double printed = agrees
                ? 1 - Chances.WRONG
                : Chances.WRONG * (OF_SLIP * slip + OF_ANYTHING * chances.byChance());
        return new Held(candidate, record, recorded, agrees, slip,
                slip > 0 && chances.ofSlipByHand(recorded) > 0, candidate.probability() * printed);
    }

    /** Whether its words say the sign: 下降56% is 56, and recorded as -56. */
    private static boolean isDirected(Mention figure) {
        return figure.is(Role.GROWTH) || figure.is(Role.CHANGE);
    }

    /** All that is stated, in the unit of the measure: a ratio is one thing to another, or the share of the first. */
    private static Interval stated(Mention figure, Candidate candidate) {
        Interval own = isDirected(figure) ? figure.interval().absolute() : figure.interval();
        if (!figure.is(Role.RATIO) || figure.terms().size() != 2) {
            return own;
        }
        Interval first = figure.terms().get(0);
        Interval second = figure.terms().get(1);
        try {
            if (candidate.measure().unit().equals("percent")) {
                return first.times(Interval.of(HUNDRED)).dividedBy(first.plus(second));
            }
            return first.low().compareTo(second.high()) < 0 ? second.dividedBy(first) : first.dividedBy(second);
        } catch (NoResult undecided) {
            return own;
        }
    }
}
