package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import luzhi.claims.inference.Trees.Tree;

/** Grows trees one after the other, each on what those before it leave unexplained: gradient boosting, by Newton's step in each leaf. */
final class TreesTrainer {

    private static final int TREES = 300;
    private static final double PACE = 0.06;
    private static final double RESTRAINT = 3;
    /** A question that leaves less doubt than that on one side is not asked. */
    private static final double LEAST_DOUBT = 1;
    private static final int BINS = 64;
    /** Each tree asks about three in ten of the numbers, drawn by lot, so that none of them decides everything. */
    private static final double ASKED = 0.3;
    private static final long SEED = 17;
    /** What is less likely in the end, and by how much less than the least of what is not, needs not be asked to the end. */
    private static final double TOLD = 0.2;
    private static final double MARGIN = 0.25;

    private final List<Tree> all = new ArrayList<>();
    private final List<double[]> rows;
    private final boolean[] answers;
    private final double[] sums;
    private final int numbers;
    private final float[][] bounds;
    private final byte[][] bins;
    private final boolean[] asked;
    private final Random lots = new Random(SEED);
    private final double[] slope;
    private final double[] doubt;

    private TreesTrainer(List<double[]> rows, boolean[] answers) {
        this.rows = rows;
        this.answers = answers;
        this.sums = new double[answers.length];
        this.numbers = Evidence.SIZE;
        this.bounds = new float[numbers][];
        this.bins = new byte[numbers][answers.length];
        this.asked = new boolean[numbers];
        this.slope = new double[answers.length];
        this.doubt = new double[answers.length];
        for (int number = 0; number < numbers; number++) {
            bin(number);
        }
    }

    /** Grows trees that explain answers by numbers of evidence; the first tells how likely any is. */
    static TreesTrainer taught(List<double[]> rows, boolean[] answers) {
        TreesTrainer trainer = new TreesTrainer(rows, answers);
        trainer.all.add(trainer.first());
        for (int i = 0; i < TREES; i++) {
            trainer.all.add(trainer.grow());
        }
        return trainer;
    }

    /** All of them by themselves, in the order in which they grew. */
    List<Tree> all() {
        return all;
    }

    /** What they say together, and where it is given up. */
    Trees trees() {
        return new Trees(all, least());
    }

    /** The least sums after each tree of what is told in the end, or nearly. */
    private float[] least() {
        double told = StrictMath.log(TOLD / (1 - TOLD));
        float[] least = new float[all.size()];
        Arrays.fill(least, Float.POSITIVE_INFINITY);
        for (int row = 0; row < sums.length; row++) {
            double sum = 0;
            for (int i = 0; i < least.length && sums[row] >= told; i++) {
                sum += all.get(i).leaves()[all.get(i).leaf(rows.get(row))];
                least[i] = Math.min(least[i], (float) (sum - MARGIN));
            }
        }
        return least;
    }

    private Tree first() {
        double right = 1;
        double wrong = 1;
        for (boolean answer : answers) {
            right += answer ? 1 : 0;
            wrong += answer ? 0 : 1;
        }
        float odds = (float) StrictMath.log(right / wrong);
        Arrays.fill(sums, odds);
        return new Tree(new int[0], new float[0], new int[0], new int[0], new float[]{odds});
    }

    /** So that between two bounds lie as many rows as between any others. */
    private void bin(int number) {
        float[] sorted = new float[rows.size()];
        for (int row = 0; row < sorted.length; row++) {
            sorted[row] = (float) rows.get(row)[number];
        }
        Arrays.sort(sorted);
        float[] found = new float[BINS - 1];
        int size = 0;
        for (int below = 1; below < sorted.length && size < BINS - 1; below++) {
            float bound = sorted[below - 1];
            if ((long) below * BINS >= (size + 1L) * sorted.length && bound < sorted[sorted.length - 1]
                    && (size == 0 || bound > found[size - 1])) {
                found[size++] = bound;
            }
        }
        bounds[number] = Arrays.copyOf(found, size);
        for (int row = 0; row < sorted.length; row++) {
            int bin = 0;
            while (bin < size && rows.get(row)[number] > found[bin]) {
                bin++;
            }
            bins[number][row] = (byte) bin;
        }
    }

    private Tree grow() {
        for (int number = 0; number < numbers; number++) {
            asked[number] = lots.nextDouble() < ASKED;
        }
        for (int row = 0; row < answers.length; row++) {
            double chance = 1 / (1 + StrictMath.exp(-sums[row]));
            slope[row] = (answers[row] ? 1 : 0) - chance;
            doubt[row] = chance * (1 - chance);
        }
        List<Leaf> leaves = new ArrayList<>(List.of(new Leaf(IntStream.range(0, answers.length).toArray())));
        List<Split> questions = new ArrayList<>();
        int[] left = new int[Trees.LEAVES - 1];
        int[] right = new int[Trees.LEAVES - 1];
        while (leaves.size() < Trees.LEAVES) {
            Leaf widest = leaves.stream().reduce((a, b) -> b.best.gain > a.best.gain ? b : a).orElseThrow();
            if (widest.best.bin < 0) {
                break;
            }
            int question = questions.size();
            questions.add(widest.best);
            widest.hang(question, left, right);
            Leaf above = widest.split();
            widest.below(question, false);
            above.below(question, true);
            leaves.add(above);
        }
        float[] values = new float[leaves.size()];
        for (int i = 0; i < values.length; i++) {
            leaves.get(i).hang(~i, left, right);
            values[i] = leaves.get(i).value();
            for (int row : leaves.get(i).rows) {
                sums[row] += values[i];
            }
        }
        int size = questions.size();
        float[] bounds = new float[size];
        for (int i = 0; i < size; i++) {
            bounds[i] = this.bounds[questions.get(i).number][questions.get(i).bin];
        }
        return new Tree(questions.stream().mapToInt(each -> each.number).toArray(), bounds, Arrays.copyOf(left, size),
                Arrays.copyOf(right, size), values);
    }

    /** Rows that have answered all questions so far alike. */
    private final class Leaf {

        private int[] rows;
        private double[][] slopes = new double[numbers][BINS];
        private double[][] doubts = new double[numbers][BINS];
        private Split best = new Split();
        private int after = -1;
        private boolean isAbove;

        Leaf(int[] rows) {
            this.rows = rows;
            for (int number = 0; number < numbers; number++) {
                if (asked[number]) {
                    count(bins[number], slopes[number], doubts[number]);
                }
            }
            find();
        }

        private void count(byte[] bin, double[] ofNumber, double[] doubtOf) {
            for (int row : rows) {
                ofNumber[bin[row]] += slope[row];
                doubtOf[bin[row]] += doubt[row];
            }
        }

        private void find() {
            best = new Split();
            for (int number = 0; number < numbers; number++) {
                if (asked[number]) {
                    best.offer(number, bounds[number].length, slopes[number], doubts[number]);
                }
            }
        }

        /** Parts with the rows above the best bound, and answers them. */
        Leaf split() {
            byte[] bin = bins[best.number];
            int bound = best.bin;
            Leaf above = new Leaf(Arrays.stream(rows).filter(row -> bin[row] > bound).toArray());
            rows = Arrays.stream(rows).filter(row -> bin[row] <= bound).toArray();
            for (int number = 0; number < numbers; number++) {
                for (int i = 0; i < BINS; i++) {
                    slopes[number][i] -= above.slopes[number][i];
                    doubts[number][i] -= above.doubts[number][i];
                }
            }
            find();
            return above;
        }

        void below(int question, boolean above) {
            after = question;
            isAbove = above;
        }

        /** Lets the question before lead to something. */
        void hang(int next, int[] left, int[] right) {
            if (after >= 0) {
                (isAbove ? right : left)[after] = next;
            }
        }

        float value() {
            double all = 0;
            double doubts = 0;
            for (int row : rows) {
                all += slope[row];
                doubts += doubt[row];
            }
            return (float) (PACE * all / (doubts + RESTRAINT));
        }
    }

    private static final class Split {

        private int number;
        private int bin = -1;
        private double gain = 1e-9;

        void offer(int of, int bounds, double[] slopes, double[] doubts) {
            double slope = Arrays.stream(slopes).sum();
            double doubt = Arrays.stream(doubts).sum();
            double left = 0;
            double doubtLeft = 0;
            for (int i = 0; i < bounds; i++) {
                left += slopes[i];
                doubtLeft += doubts[i];
                if (doubtLeft >= LEAST_DOUBT && doubt - doubtLeft >= LEAST_DOUBT) {
                    double more = worth(left, doubtLeft) + worth(slope - left, doubt - doubtLeft) - worth(slope, doubt);
                    if (more > gain) {
                        gain = more;
                        number = of;
                        bin = i;
                    }
                }
            }
        }

        private static double worth(double slope, double doubt) {
            return slope * slope / (doubt + RESTRAINT);
        }
    }
}
