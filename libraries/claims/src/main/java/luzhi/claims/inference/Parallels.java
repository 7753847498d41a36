package luzhi.claims.inference;

import java.util.List;

import luzhi.claims.inference.Witnesses.Known;

/** How like figures nearby follow from theirs, where that is known: who writes one share of a whole after the other means the same whole. */
final class Parallels {

    /** How many numbers there are. */
    static final int SIZE = 7;
    /** So many figures away, a list of shares or the rows of a table go on. */
    private static final int NEAR = 12;
    private static final int NONE = -1;

    private final Quantity derived;
    private final Reading reading;
    private int known;
    private int sameLast;
    private int sameFirst;
    private int sameForm;
    private int samePlaces;
    private int before = NONE;
    private int behind = NONE;

    private Parallels(Quantity derived, Reading reading) {
        this.derived = derived;
        this.reading = reading;
    }

    /**
     * How many figures nearby are known to follow from others, and of these how many from the same last operand, the same first one, in
     * the same form, and from figures in the same places beside them; and of the nearest before and behind, which of these but the first
     * operand, as bits, -1 where there is none.
     */
    static double[] of(Weighed weighed, Reading reading, Witnesses witnesses) {
        Parallels parallels = new Parallels(weighed.derived(), reading);
        for (Quantity each : witnesses.around(weighed.derived(), NEAR)) {
            if (each != weighed.derived() && each.kind() == weighed.derived().kind()) {
                witnesses.known(each).forEach(parallels::add);
            }
        }
        return new double[]{parallels.known, parallels.sameLast, parallels.sameFirst, parallels.sameForm,
                parallels.samePlaces, parallels.before, parallels.behind};
    }

    private void add(Known other) {
        if (other.reading().form().group() != reading.form().group()) {
            return;
        }
        List<Quantity> own = reading.operands();
        List<Quantity> others = other.reading().operands();
        boolean last = own.get(own.size() - 1) == others.get(others.size() - 1);
        boolean first = own.get(0) == others.get(0);
        boolean form = reading.form() == other.reading().form();
        boolean places = form && own.size() == others.size() && areInSamePlaces(own, others, other.derived());
        known++;
        sameLast += last ? 1 : 0;
        sameFirst += first ? 1 : 0;
        sameForm += form ? 1 : 0;
        samePlaces += places ? 1 : 0;
        int code = (last ? 1 : 0) + (places ? 2 : 0) + (form ? 4 : 0);
        if (other.derived().index() < derived.index()) {
            before = code;
        } else if (behind == NONE) {
            behind = code;
        }
    }

    private boolean areInSamePlaces(List<Quantity> own, List<Quantity> others, Quantity other) {
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).index() - derived.index() != others.get(i).index() - other.index()) {
                return false;
            }
        }
        return true;
    }
}
