package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import luzhi.claims.inference.Form.Group;

/**
 * Which of its readings a figure has, if any: of one group, one at most. What the words of a reading weigh is a sum of terms, each
 * of them features in a slot of the weights.
 */
final class Question {

    private final Quantity derived;
    private final Group group;
    private final List<int[]> vectors = new ArrayList<>();
    private int[] slots = new int[64];
    private final List<Reading> readings = new ArrayList<>();

    Question(Quantity derived, Group group, int[] ofDerived) {
        this.derived = derived;
        this.group = group;
        term(Slot.none(group), ofDerived);
    }

    Quantity derived() {
        return derived;
    }

    Group group() {
        return group;
    }

    List<Reading> readings() {
        return readings;
    }

    /** Adds a term and answers its place. */
    int term(int slot, int[] features) {
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

    /** Adds to each reading the term of its pattern. */
    void follow(int[] codes, BiFunction<Form, Integer, Integer> term) {
        Map<Integer, Integer> terms = new HashMap<>();
        for (int i = 0; i < codes.length; i++) {
            Reading reading = readings.get(i);
            int code = codes[i];
            int added = terms.computeIfAbsent(code * Form.values().length + reading.form().ordinal(),
                    key -> term.apply(reading.form(), code));
            int[] all = Arrays.copyOf(reading.terms(), reading.terms().length + 1);
            all[all.length - 1] = added;
            readings.set(i, new Reading(reading.form(), reading.operands(), all));
        }
    }

    int terms() {
        return vectors.size();
    }

    int slot(int term) {
        return slots[term];
    }

    int[] features(int term) {
        return vectors.get(term);
    }

    /** The probability of each reading, and behind them of none. */
    double[] probabilities(Weights weights) {
        double[] ofTerms = new double[vectors.size()];
        for (int i = 0; i < ofTerms.length; i++) {
            ofTerms[i] = weights.sum(slots[i], vectors.get(i));
        }
        double[] scores = new double[readings.size() + 1];
        for (int i = 0; i < readings.size(); i++) {
            for (int term : readings.get(i).terms()) {
                scores[i] += ofTerms[term];
            }
        }
        scores[readings.size()] = ofTerms[0];
        return softmax(scores);
    }

    private static double[] softmax(double[] scores) {
        double most = scores[scores.length - 1];
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
