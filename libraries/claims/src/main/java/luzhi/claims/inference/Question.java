package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import luzhi.claims.inference.Form.Group;

/**
 * Which of its readings a figure has, if any: of one group, one at most. What the words of a reading weigh is a sum of terms, each
 * of them features in a slot of the weights.
 */
final class Question {

    /** What is so much less likely than another matters no longer: some millionths. */
    private static final double LEAST = -13;

    private final Quantity derived;
    private final Group group;
    private final List<Vector> vectors = new ArrayList<>();
    private int[] slots = new int[64];
    private final List<Reading> readings = new ArrayList<>();
    /** Of each reading, the term of its pattern. */
    private int[] patterns = {};
    /** And how like figures nearby stand to theirs. */
    private int[] codes = {};

    Question(Quantity derived, Group group, Vector ofDerived) {
        this.derived = derived;
        this.group = group;
        term(Slot.none(group), ofDerived);
    }

    Quantity derived() {
        return derived;
    }

    /** The features of the figure itself. */
    Vector own() {
        return vectors.get(0);
    }

    Group group() {
        return group;
    }

    List<Reading> readings() {
        return readings;
    }

    /** Adds a term and answers its place. */
    int term(int slot, Vector features) {
        if (vectors.size() == slots.length) {
            slots = Arrays.copyOf(slots, slots.length * 2);
        }
        slots[vectors.size()] = slot;
        vectors.add(features);
        return vectors.size() - 1;
    }

    void add(Reading reading) {
        readings.add(reading);
    }

    /** Adds to each reading its pattern, as {@link Patterns} codes it, and the term of that. */
    void follow(int[] patternCodes, int[] terms) {
        codes = patternCodes;
        patterns = terms;
    }

    /** How like figures nearby stand to theirs, as {@link Patterns} codes it. */
    int pattern(int reading) {
        return codes[reading];
    }

    /** The terms of a reading. */
    int[] terms(int reading) {
        int[] own = readings.get(reading).terms();
        if (patterns.length == 0) {
            return own;
        }
        int[] all = Arrays.copyOf(own, own.length + 1);
        all[own.length] = patterns[reading];
        return all;
    }

    int terms() {
        return vectors.size();
    }

    int slot(int term) {
        return slots[term];
    }

    Vector features(int term) {
        return vectors.get(term);
    }

    /** What the words of each reading weigh, in steps of the weights, and behind them those of none. */
    int[] weigh(Weights weights) {
        int[] ofTerms = new int[vectors.size()];
        for (int i = 0; i < ofTerms.length; i++) {
            ofTerms[i] = vectors.get(i).weight(weights, slots[i]);
        }
        int[] scores = new int[readings.size() + 1];
        for (int i = 0; i < readings.size(); i++) {
            int sum = patterns.length == 0 ? 0 : ofTerms[patterns[i]];
            for (int term : readings.get(i).terms()) {
                sum += ofTerms[term];
            }
            scores[i] = sum;
        }
        scores[readings.size()] = ofTerms[0];
        return scores;
    }

    /** The probability of each, by what they weigh. */
    static double[] probabilities(int[] scores, double step) {
        int most = most(scores, scores.length);
        double[] chances = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            double less = (scores[i] - most) * step;
            chances[i] = less < LEAST ? 0 : StrictMath.exp(less);
            sum += chances[i];
        }
        for (int i = 0; i < scores.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }

    /** The greatest of the first of some numbers. */
    static int most(int[] numbers, int first) {
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < first; i++) {
            most = Math.max(most, numbers[i]);
        }
        return most;
    }
}
