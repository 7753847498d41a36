package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Learns how evidence is to be weighed: logistic regression by Newton's method. */
final class EvidenceTrainer {

    private static final int ROUNDS = 25;
    private static final double RESTRAINT = 2;

    private final List<double[]> features = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();

    /** Adds what weights suspect where it is known whether they are right; second sights of an error teach nothing. */
    void add(Lesson lesson, Weights weights) {
        Optional.ofNullable(Posterior.weigh(lesson.question(), weights).against()).ifPresent(evidence -> {
            Question question = lesson.question();
            Reading reading = question.readings().get(evidence.reading());
            boolean right = IntStream.of(lesson.right()).anyMatch(i -> i == evidence.reading());
            boolean culprit = lesson.culprits().contains(question.derived())
                    || reading.operands().stream().anyMatch(lesson.culprits()::contains);
            if (Posterior.broken(question.derived(), reading, 1).isPresent() && (right || !culprit)) {
                features.add(evidence.features());
                answers.add(right);
            }
        });
    }

    float[] train() {
        int size = Evidence.SIZE;
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[size];
            double[][] bend = new double[size][size];
            for (int i = 0; i < size; i++) {
                slope[i] = RESTRAINT * weights[i];
                bend[i][i] = RESTRAINT;
            }
            for (int row = 0; row < features.size(); row++) {
                add(features.get(row), answers.get(row), weights, slope, bend);
            }
            double[] step = solve(bend, slope);
            for (int i = 0; i < size; i++) {
                weights[i] -= step[i];
            }
        }
        float[] rounded = new float[size];
        for (int i = 0; i < size; i++) {
            rounded[i] = (float) weights[i];
        }
        return rounded;
    }

    private static void add(double[] x, boolean answer, double[] weights, double[] slope, double[][] bend) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * weights[i];
        }
        double chance = 1 / (1 + StrictMath.exp(-sum));
        double spread = chance * (1 - chance);
        for (int i = 0; i < x.length; i++) {
            slope[i] += (chance - (answer ? 1 : 0)) * x[i];
            for (int j = 0; j < x.length; j++) {
                bend[i][j] += spread * x[i] * x[j];
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
