package luzhi.claims.inference;

import java.util.Arrays;
import java.util.stream.IntStream;

import luzhi.claims.inference.Quantity.UnitKind;

/**
 * How large figures are that another may follow from, one beside the other and in coarse steps: a part is hardly more than its
 * whole, and few things treble in a year. What may follow from them is not looked at.
 */
final class Sizes {

    private static final double[] STEPS = {0.003, 0.01, 0.03, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95,
            0.98, 1, 1.02, 1.05, 1.1, 1.25, 1.5, 2, 2.5, 3.3, 5, 10, 30, 100, 300};
    private static final double[] POINTS = {0.5, 1, 2, 5, 10, 20, 40, 80};
    private static final double NEXT_TO_NOTHING = 1e-9;
    private static final double SAME = 1e-6;
    private static final double HUNDRED = 100;
    private static final int FARTHEST = 24;
    /** Between the powers of the root of ten. */
    private static final double[] TIMES = IntStream.range(-FARTHEST, FARTHEST)
            .mapToDouble(each -> StrictMath.pow(HUNDRED, (each + 0.5) / 4)).toArray();

    /** How many sizes a result may have. */
    static final int RESULTS = 2 * (STEPS.length + 1);

    private Sizes() {}

    /** How large what was computed is, whatever is stated. */
    static int ofResult(Quantity derived, Bounds computed) {
        if (computed.isNone()) {
            return 0;
        }
        double value = Math.abs(computed.middle());
        return derived.is(UnitKind.PERCENT) ? beside(value, HUNDRED) : Math.min(RESULTS - 1, times(value, 1));
    }

    /** In which step one is beside the other. */
    static int beside(double one, double other) {
        return onOrBetween(STEPS, one / (other + NEXT_TO_NOTHING));
    }

    /** How many times one is the other, in steps of some three. */
    static int times(double one, double other) {
        return step(TIMES, (one + NEXT_TO_NOTHING) / (other + NEXT_TO_NOTHING));
    }

    /** How many points are between two, and which is more. */
    static int apart(double points) {
        return onOrBetween(POINTS, Math.abs(points)) * 2 + (points < 0 ? 1 : 0);
    }

    /** How many bounds lie below a number, twice, and one more if it lies on the next. */
    private static int onOrBetween(double[] bounds, double value) {
        int below = step(bounds, value - SAME);
        return below * 2 + (below < bounds.length && value > bounds[below] - SAME ? 1 : 0);
    }

    /** How many bounds lie below a number. */
    private static int step(double[] bounds, double value) {
        int at = Arrays.binarySearch(bounds, value);
        return at < 0 ? ~at : at;
    }

    /** Which of the figures of a row is all others together: 0 none, 1 the first, 2 the last, 3 another. */
    static int total(Run run, double sum) {
        int total = 0;
        for (int i = 0; i < run.size() && run.size() > 2; i++) {
            if (Math.abs(run.get(i).value() * 2 - sum) <= sum * SAME) {
                total = i == 0 ? 1 : i == run.size() - 1 ? 2 : 3;
            }
        }
        return total;
    }

    /** All but one of some figures together beside that one. */
    static int rest(double one, double sum) {
        return beside(sum - one, one);
    }

    /** A sum of shares beside all there is. */
    static int ofHundred(double sum) {
        return beside(sum, HUNDRED);
    }
}
