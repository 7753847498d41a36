package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import luzhi.claims.inference.Weighed.Failing;

/** Learns how evidence is to be weighed: logistic regression by Newton's method, the less each number weighs the better. */
final class EvidenceTrainer {

    private static final int ROUNDS = 12;
    private static final double RESTRAINT = 33;
    /** The number that is always one: how likely anything is wrong needs no restraint. */
    private static final int ALWAYS = 0;
    private static final double SLIGHT = 1e-3;

    private final List<double[]> features = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();

    /** Adds what weights suspect in a passage; second sights of an error teach nothing. */
    void add(Lessons passage, Weights weights) {
        Witnesses witnesses = new Witnesses(passage.page());
        Map<Weighed, Lesson> all = new IdentityHashMap<>();
        List<Weighed> inOrder = new ArrayList<>();
        for (Lesson lesson : passage.asked()) {
            Posterior.weigh(lesson.question(), weights).ifPresent(weighed -> {
                witnesses.add(weighed);
                all.put(weighed, lesson);
                inOrder.add(weighed);
            });
        }
        inOrder.forEach(weighed -> add(weighed, all.get(weighed), witnesses));
    }

    private void add(Weighed weighed, Lesson lesson, Witnesses witnesses) {
        for (Failing failing : weighed.failing()) {
            Reading reading = failing.reading();
            boolean isMeant = lesson.isMeant(reading);
            if ((isMeant || !lesson.involvesCulprit(reading))
                    && Posterior.broken(weighed.derived(), reading, 1).isPresent()) {
                features.add(Evidence.of(weighed, failing, witnesses));
                answers.add(isMeant);
            }
        }
    }

    /** Words with what was learnt of evidence. */
    Weights train(Weights words) {
        float[] weights = train();
        double[] sums = new double[features.size()];
        boolean[] right = new boolean[features.size()];
        for (int row = 0; row < sums.length; row++) {
            right[row] = answers.get(row);
            for (int i = 0; i < weights.length; i++) {
                sums[row] += features.get(row)[i] * weights[i];
            }
        }
        return words.weighing(weights, TreesTrainer.train(features, right, sums, Evidence.ASKED));
    }

    private float[] train() {
        double[] spread = spread();
        double[] weights = new double[Evidence.SIZE];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[Evidence.SIZE];
            double[][] bend = new double[Evidence.SIZE][Evidence.SIZE];
            for (int i = 0; i < slope.length; i++) {
                double restraint = i == ALWAYS ? SLIGHT : RESTRAINT;
                slope[i] = restraint * weights[i];
                bend[i][i] = restraint;
            }
            for (int row = 0; row < features.size(); row++) {
                add(scaled(features.get(row), spread), answers.get(row), weights, slope, bend);
            }
            double[] step = solve(bend, slope);
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= step[i];
            }
        }
        float[] rounded = new float[weights.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) (weights[i] / spread[i]);
        }
        return rounded;
    }

    /** How much each number differs, so that all are restrained alike. */
    private double[] spread() {
        double[] sums = new double[Evidence.SIZE];
        double[] squares = new double[Evidence.SIZE];
        for (double[] row : features) {
            for (int i = 0; i < row.length; i++) {
                sums[i] += row[i];
                squares[i] += row[i] * row[i];
            }
        }
        double[] spread = new double[Evidence.SIZE];
        for (int i = 0; i < spread.length; i++) {
            double mean = sums[i] / Math.max(1, features.size());
            double variance = squares[i] / Math.max(1, features.size()) - mean * mean;
            spread[i] = variance > SLIGHT ? StrictMath.sqrt(variance) : 1;
        }
        return spread;
    }

    private static double[] scaled(double[] row, double[] spread) {
        double[] scaled = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            scaled[i] = row[i] / spread[i];
        }
        return scaled;
    }

    private static void add(double[] x, boolean answer, double[] weights, double[] slope, double[][] bend) {
        int[] there = new int[x.length];
        int size = 0;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            if (x[i] != 0 && Evidence.isWeighed(i)) {
                there[size++] = i;
                sum += x[i] * weights[i];
            }
        }
        double chance = 1 / (1 + StrictMath.exp(-sum));
        double doubt = chance * (1 - chance);
        for (int a = 0; a < size; a++) {
            int i = there[a];
            slope[i] += (chance - (answer ? 1 : 0)) * x[i];
            for (int b = 0; b < size; b++) {
                bend[i][there[b]] += doubt * x[i] * x[there[b]];
            }
        }
    }

    /** Of linear equations with a positive matrix, by elimination. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[] solution = right.clone();
        for (int i = 0; i < size; i++) {
            for (int row = i + 1; row < size; row++) {
                double factor = matrix[row][i] / matrix[i][i];
                for (int column = i; column < size; column++) {
                    matrix[row][column] -= factor * matrix[i][column];
                }
                solution[row] -= factor * solution[i];
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int column = i + 1; column < size; column++) {
                solution[i] -= matrix[i][column] * solution[column];
            }
            solution[i] /= matrix[i][i];
        }
        return solution;
    }
}
