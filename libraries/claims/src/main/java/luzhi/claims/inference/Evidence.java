package luzhi.claims.inference;

import luzhi.claims.inference.Form.Group;

/**
 * What speaks for and against the likeliest reading of a figure that does not hold. All but the place are chances, from 0 to 1.
 *
 * @param said whether words that always say so say that it is of its form
 * @param reading its place among the readings of the question
 * @param words how likely it is meant, by its words
 * @param none how likely none is meant
 * @param fit how well those that hold explain the number, by their words
 * @param likeliestFit by its words, the likeliest that holds
 * @param slip how likely the number is a slip of what follows
 * @param chance how likely such a number stands there by chance
 */
record Evidence(Group group, int reading, double words, double none, double fit, double likeliestFit, double slip,
        double chance, int digits,
        boolean said) {

    private static final Group[] GROUPS = Group.values();
    private static final int COMMON = 9;
    /** How many numbers {@link #features} has. */
    static final int SIZE = COMMON + 3 * GROUPS.length;
    private static final double SMALL = 1e-3;
    private static final double SMALLEST = 1e-6;
    private static final int MOST_DIGITS = 6;

    /** What a verdict is made of: sums of these, each with a weight. */
    double[] features() {
        double[] features = new double[SIZE];
        double slips = log(slip / chance, SMALLEST);
        features[0] = 1;
        features[1] = log(words, SMALL);
        features[2] = log(1 - words, SMALL);
        features[3] = log(none, SMALL);
        features[4] = log(fit, SMALLEST);
        features[5] = likeliestFit;
        features[6] = Math.min(digits, MOST_DIGITS);
        features[7] = log(Likelihood.WRONG * words * slip, SMALLEST * SMALLEST)
                - log(fit + none * chance, SMALLEST * SMALLEST);
        features[8] = log(chance, SMALLEST);
        features[COMMON + group.ordinal()] = 1;
        features[COMMON + GROUPS.length + group.ordinal()] = slips;
        features[COMMON + 2 * GROUPS.length + group.ordinal()] = said ? 1 : 0;
        return features;
    }

    private static double log(double chance, double least) {
        return StrictMath.log(chance + least);
    }
}
