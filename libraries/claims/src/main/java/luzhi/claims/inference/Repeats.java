package luzhi.claims.inference;

import java.util.List;

import luzhi.claims.inference.Weighed.Failing;

/** How often numbers of a reading that fails are printed elsewhere: what stands there twice is hardly a slip, and what it comes to may stand there too. */
final class Repeats {

    /** So many figures away the same thing may be told again. */
    private static final int FARTHEST = 60;
    private static final int NEAR = 10;
    /** A number of fewer digits stands everywhere, whatever it is calculated from. */
    private static final int LEAST_DIGITS = 2;

    private final Quantity derived;
    private final List<Quantity> operands;
    private final Bounds computed;
    private int ofComputed;
    private int ofComputedNear;
    private int ofDerived;
    private int ofOperands;

    private Repeats(Quantity derived, Failing failing) {
        this.derived = derived;
        this.operands = failing.reading().operands();
        this.computed = failing.computed().absolute();
    }

    /** How often what the reading comes to stands around it, how often near it, how often its figure does, and its operands do. */
    static double[] of(Quantity derived, Failing failing, Witnesses witnesses) {
        Repeats repeats = new Repeats(derived, failing);
        witnesses.around(derived, FARTHEST).forEach(repeats::count);
        return new double[]{repeats.ofComputed, repeats.ofComputedNear, repeats.ofDerived, repeats.ofOperands};
    }

    private void count(Quantity other) {
        if (other == derived) {
            return;
        }
        if (other.kind() == derived.kind() && !operands.contains(other)) {
            boolean isComputed = other.printed().digits().length() >= LEAST_DIGITS
                    && computed.meets(Bounds.of(other).absolute());
            ofComputed += isComputed ? 1 : 0;
            ofComputedNear += isComputed && Math.abs(other.index() - derived.index()) <= NEAR ? 1 : 0;
            ofDerived += other.value() == derived.value() ? 1 : 0;
        }
        for (Quantity each : operands) {
            ofOperands += other != each && other.kind() == each.kind() && other.value() == each.value() ? 1 : 0;
        }
    }
}
