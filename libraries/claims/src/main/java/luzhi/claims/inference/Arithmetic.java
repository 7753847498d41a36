package luzhi.claims.inference;

import java.util.List;

import luzhi.claims.inference.Form.Group;
import luzhi.claims.reading.Role;
import luzhi.relations.Interval;

/** What forms come to, quickly, and what an operand would have to be for its reading to hold. */
final class Arithmetic {

    private static final double ALL = 100;

    private Arithmetic() {}

    /** Whether rise and fall matter, so that what is stated has a sign. */
    static boolean isSigned(Form form) {
        return switch (form) {
            case GROWTH, GROWTH_BY_CHANGE, GROWTH_OF_BASE, YEARLY_GROWTH, POINTS, DIFFERENCE, YEARLY_CHANGE -> true;
            default -> false;
        };
    }

    /** An operand as a form takes it: of two rates of growth, the one that fell is below zero. */
    private static boolean isBelowZero(Form form, Quantity operand) {
        return form == Form.POINTS && operand.direction() < 0 && operand.mention().is(Role.GROWTH);
    }

    static Bounds operand(Form form, Quantity operand) {
        Bounds own = form.group() == Group.HUNDRED
                ? new Bounds(operand.value() - operand.step() / 2, operand.value() + operand.step() / 2)
                : Bounds.of(operand);
        return isBelowZero(form, operand) ? own.negated() : own;
    }

    static Interval exactOperand(Form form, Quantity operand) {
        Interval own = form.group() == Group.HUNDRED ? operand.asDerived() : operand.interval();
        return isBelowZero(form, operand) ? own.negated() : own;
    }

    /** An operand as if it were exact. */
    static Interval face(Quantity operand) {
        return Interval.of(operand.mention().value());
    }

    static Interval exactStated(Form form, Quantity derived) {
        Interval stated = isStatedAsCount(form)
                ? derived.interval().absolute()
                : derived.asDerived();
        return isSigned(form) && derived.direction() < 0 ? stated.negated() : stated;
    }

    /** Whether what is stated is as exact as an operand is: sums of counts are counts. */
    private static boolean isStatedAsCount(Form form) {
        return form.group() == Group.SUM || form.group() == Group.SAME || form.group() == Group.DIFFERENCE;
    }

    /** What is stated, with its sign where that matters. */
    static Bounds stated(Form form, Quantity derived) {
        double half = isStatedAsCount(form)
                ? (derived.high() - derived.low()) / 2
                : derived.step() / 2;
        double value = isSigned(form) ? derived.signed() : derived.value();
        return new Bounds(value - half, value + half);
    }

    /** {@link Bounds#NONE} where a divisor may be zero. */
    static Bounds compute(Form form, Quantity derived, List<Quantity> of) {
        Bounds first = operand(form, of.get(0));
        return switch (form) {
            case SHARE -> first.over(Bounds.of(of.get(1))).times(ALL);
            case OTHER_SHARE -> first.over(Bounds.of(of.get(1))).times(-ALL).plus(ALL);
            case GROWTH -> first.over(Bounds.of(of.get(1))).times(ALL).plus(-ALL);
            case GROWTH_BY_CHANGE -> {
                Bounds change = Bounds.of(of.get(1));
                Bounds inverse = first.over(derived.direction() < 0 ? change.negated() : change).plus(-1);
                yield inverse.isNone() ? inverse : new Bounds(ALL, ALL).over(inverse);
            }
            case GROWTH_OF_BASE -> first.over(Bounds.of(of.get(1))).times(derived.direction() < 0 ? -ALL : ALL);
            case YEARLY_GROWTH -> first.over(Bounds.of(of.get(1))).power(1.0 / Manner.of(derived, form, of).periods())
                    .times(ALL).plus(-ALL);
            case POINTS, DIFFERENCE -> first.minus(operand(form, of.get(1)));
            case YEARLY_CHANGE -> first.minus(operand(form, of.get(1)))
                    .times(1.0 / Manner.of(derived, form, of).periods());
            case MEAN -> sum(form, of).times(1.0 / of.size());
            case QUOTIENT -> first.over(Bounds.of(of.get(1)));
            case PER_MANY -> first.over(Bounds.of(of.get(1))).times(derived.told().each());
            case IN_EACH -> first.times(1.0 / Manner.of(derived, form, of).periods());
            case TIMES_MORE -> first.over(Bounds.of(of.get(1))).plus(-1);
            case PRODUCT -> first.times(Bounds.of(of.get(1)));
            case SUM, SUM_OF_TWO -> sum(form, of);
            case REMAINDER -> first.minus(sum(form, of.subList(1, of.size())));
            case STOCK -> first.plus(operand(form, of.get(1))).minus(operand(form, of.get(2)));
            case HUNDRED_PERCENT -> sum(form, of).times(-1).plus(ALL);
            case SAME -> first;
        };
    }

    private static Bounds sum(Form form, List<Quantity> of) {
        Bounds sum = operand(form, of.get(0));
        for (int i = 1; i < of.size(); i++) {
            sum = sum.plus(operand(form, of.get(i)));
        }
        return sum;
    }

    /** Where an operand would have to lie for the others to give what is stated; {@link Bounds#NONE} if nobody can say. */
    static Bounds need(Form form, Quantity derived, List<Quantity> of, int which, Bounds computed) {
        Bounds stated = stated(form, derived);
        return switch (form) {
            case POINTS, DIFFERENCE -> difference(form, stated, of, which);
            case YEARLY_CHANGE -> difference(form, stated.times(Manner.of(derived, form, of).periods()), of, which);
            case REMAINDER, STOCK -> which == 0 || which == 1 && form == Form.STOCK
                    ? stated.minus(computed).plus(operand(form, of.get(which)).middle())
                    : computed.minus(stated).plus(operand(form, of.get(which)).middle());
            case PRODUCT -> stated.over(Bounds.of(of.get(1 - which)));
            case MEAN -> stated.minus(computed).times(of.size()).plus(operand(form, of.get(which)).middle());
            case SUM, SUM_OF_TWO -> stated.minus(computed).plus(operand(form, of.get(which)).middle());
            case HUNDRED_PERCENT -> computed.minus(stated).plus(operand(form, of.get(which)).middle());
            case SAME -> stated;
            case IN_EACH -> stated.times(Manner.of(derived, form, of).periods());
            default -> quotient(ratio(form, derived, of, stated), of, which);
        };
    }

    /** What the first operand divided by the second would have to be; {@link Bounds#NONE} if nobody can say. */
    private static Bounds ratio(Form form, Quantity derived, List<Quantity> of, Bounds stated) {
        Bounds part = stated.times(1 / ALL);
        return switch (form) {
            case SHARE -> part;
            case OTHER_SHARE -> part.negated().plus(1);
            case GROWTH -> part.plus(1);
            case YEARLY_GROWTH -> part.plus(1).power(Manner.of(derived, form, of).periods());
            case GROWTH_OF_BASE -> derived.direction() < 0 ? part.negated() : part;
            case GROWTH_BY_CHANGE -> {
                Bounds whole = new Bounds(1, 1).over(part).plus(1);
                yield derived.direction() < 0 ? whole.negated() : whole;
            }
            case PER_MANY -> stated.times(1.0 / derived.told().each());
            case TIMES_MORE -> stated.plus(1);
            default -> stated;
        };
    }

    private static Bounds difference(Form form, Bounds stated, List<Quantity> of, int which) {
        return which == 0 ? stated.plus(operand(form, of.get(1))) : operand(form, of.get(0)).minus(stated);
    }

    private static Bounds quotient(Bounds ratio, List<Quantity> of, int which) {
        return which == 0
                ? ratio.times(Bounds.of(of.get(1)))
                : Bounds.of(of.get(0)).over(ratio);
    }
}
