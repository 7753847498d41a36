package luzhi.claims.inference;

import java.util.List;

import luzhi.claims.inference.Quantity.UnitKind;

/**
 * How likely a printed number is, by what it follows from. Every number here is a chance, from 0 to 1.
 */
final class Likelihood {

    /** Of relations that are stated, so many are wrong. */
    static final double WRONG = 0.03;
    /** No number is likelier than that where it is wrong. */
    static final double MOST_WRONG = 0.4;
    private static final double CUT_OFF = 0.03;
    private static final double OF_DERIVED = 0.5;
    private static final double OF_OPERANDS = 0.25;
    private static final double OTHER_SIGN = 0.10;
    private static final double BY_LATER = 0.06;
    private static final double INDEX = 0.02;
    private static final double ANYTHING = 0.3;
    private static final double HUNDRED = 100;

    private Likelihood() {}

    /** That a number like this stands there by chance. */
    static double byChance(Quantity derived) {
        double places = Math.pow(10, -derived.printed().decimals());
        if (derived.is(UnitKind.PERCENT)) {
            return places / 100;
        }
        if (derived.is(UnitKind.POINTS)) {
            return places / 20;
        }
        return 0.5 / (9 * Math.pow(10, Math.max(1, derived.printed().digits().length()) - 1));
    }

    /** That what is stated is printed, if it follows and is right; 0 if it does not agree. */
    static double right(Form form, Quantity derived, Bounds computed) {
        double step = derived.step();
        Bounds stated = Arithmetic.stated(form, derived);
        if (stated.meets(computed) || isUndirected(form, derived) && stated.meets(computed.negated())) {
            return step / (step + computed.width());
        }
        boolean divided = form.group() == Form.Group.RATE || form.group() == Form.Group.QUOTIENT;
        double beyond = Math.abs(computed.middle()) - Math.abs(stated.middle());
        return divided && beyond > 0 && beyond < step && computed.width() < step ? CUT_OFF : 0;
    }

    static boolean isUndirected(Form form, Quantity derived) {
        return Arithmetic.isSigned(form) && derived.direction() == 0;
    }

    /** That what is stated is printed though it should be what was computed. */
    static Misfit wrong(Form form, Quantity derived, List<Quantity> of, Bounds computed) {
        double precise = derived.step() / (derived.step() + computed.width());
        Bounds stated = Arithmetic.stated(form, derived);
        Bounds target = isUndirected(form, derived) && computed.middle() < 0 ? computed.negated() : computed;
        double ofDerived = 0;
        double ofOperands = 0;
        if (stated.middle() >= 0 == target.middle() >= 0) {
            ofDerived = precise * Slips.of(derived, target.absolute());
        }
        for (int i = 0; i < of.size(); i++) {
            Bounds need = Arithmetic.need(form, derived, of, i, computed);
            if (!need.isNone() && need.high() > 0) {
                ofOperands += precise * Slips.of(of.get(i), need);
            }
        }
        ofOperands *= 2.0 / Math.max(2, of.size());
        double sum = ANYTHING * byChance(derived) + OF_DERIVED * ofDerived + OF_OPERANDS * ofOperands;
        boolean otherSign = Arithmetic.isSigned(form) && derived.direction() != 0
                && stated.meets(computed.negated());
        sum += otherSign ? OTHER_SIGN * precise : 0;
        boolean turned = isTurned(form, derived, of, stated);
        if (form == Form.GROWTH) {
            Bounds ratio = Bounds.of(of.get(0)).over(Bounds.of(of.get(1)));
            sum += turned ? BY_LATER * precise : 0;
            sum += !ratio.isNone() && stated.meets(ratio.times(HUNDRED)) ? INDEX * precise : 0;
        }
        return new Misfit(sum, ofDerived, ofOperands, otherSign, turned);
    }

    /** Whether what is stated follows if the later is divided by, or the first by the second where it is the other way round. */
    private static boolean isTurned(Form form, Quantity derived, List<Quantity> of, Bounds stated) {
        if (of.size() < 2) {
            return false;
        }
        Bounds first = Bounds.of(of.get(0));
        Bounds second = Bounds.of(of.get(1));
        Bounds turned = switch (form) {
            case GROWTH -> second.over(first).times(-HUNDRED).plus(HUNDRED);
            case GROWTH_BY_CHANGE -> second.over(first).times(HUNDRED);
            case GROWTH_OF_BASE -> first
                    .over(derived.direction() < 0 ? second.minus(first) : second.plus(first)).times(HUNDRED);
            case QUOTIENT -> second.over(first);
            default -> Bounds.NONE;
        };
        return !turned.isNone() && stated.absolute().meets(turned.absolute());
    }
}
