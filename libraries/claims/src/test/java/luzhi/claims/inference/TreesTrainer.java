package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import luzhi.claims.inference.Trees.Tree;

/** Grows trees one after the other, each on what those before it leave unexplained: gradient boosting, by Newton's step in each leaf. */
final class TreesTrainer {

    private static final int TREES = 600;
    private static final double PACE = 0.03;
    private static final double RESTRAINT = 10;
    /** A question that leaves less doubt than that on one side is not asked. */
    private static final double LEAST_DOUBT = 1;
    private static final int BINS = 64;
    /** Of what is nowhere in doubt, and rightly so, one row in four stands for all. */
    private static final double NOWHERE = 1e-3;
    private static final int ONE_IN = 4;

    private final List<double[]> rows;
    private final boolean[] answers;
    private final double[] sums;
    /** How likely each is by what explains it already. */
    private final double[] chances;
    private final int numbers;
    private final float[][] bounds;
    private final byte[][] bins;
    private final int[] taken;
    private final double[] slope;
    private final double[] doubt;

    private TreesTrainer(List<double[]> rows, boolean[] answers, double[] sums, int numbers) {
        this.rows = rows;
        this.answers = answers;
        this.sums = sums;
        this.chances = Arrays.stream(sums).map(sum -> 1 / (1 + StrictMath.exp(-sum))).toArray();
        this.numbers = numbers;
        this.bounds = new float[numbers][];
        this.bins = new byte[numbers][rows.size()];
        this.slope = new double[rows.size()];
        this.doubt = new double[rows.size()];
        this.taken = IntStream.range(0, rows.size()).filter(row -> weight(row) > 0).toArray();
        for (int number = 0; number < numbers; number++) {
            bin(number);
        }
    }

    /**
     * Trees that explain answers.
     *
     * @param sums what explains them already
     * @param numbers how many of the numbers of each row are asked about, from the first
     */
    static Trees train(List<double[]> rows, boolean[] answers, double[] sums, int numbers) {
        TreesTrainer trainer = new TreesTrainer(rows, answers, sums.clone(), numbers);
        List<Tree> all = new ArrayList<>();
        for (int i = 0; i < TREES; i++) {
            all.add(trainer.grow());
        }
        return new Trees(all);
    }

    /** So that between two bounds lies as much doubt as between any others: where nothing is in doubt nothing is to be asked. */
    private void bin(int number) {
        int[] order = IntStream.range(0, rows.size()).boxed()
                .sorted(Comparator.comparingDouble(row -> rows.get(row)[number])).mapToInt(row -> row).toArray();
        double all = 0;
        for (int row : order) {
            all += doubt(sums[row]);
        }
        float[] found = new float[BINS - 1];
        int size = 0;
        double below = 0;
        float greatest = (float) rows.get(order[order.length - 1])[number];
        for (int row : order) {
            below += doubt(sums[row]);
            float bound = (float) rows.get(row)[number];
            if (below >= (size + 1) * all / BINS && size < BINS - 1 && bound < greatest
                    && (size == 0 || bound > found[size - 1])) {
                found[size++] = bound;
            }
        }
        bounds[number] = Arrays.copyOf(found, size);
        for (int row = 0; row < rows.size(); row++) {
            int bin = 0;
            while (bin < size && rows.get(row)[number] > found[bin]) {
                bin++;
            }
            bins[number][row] = (byte) bin;
        }
    }

    private static double doubt(double sum) {
        double chance = 1 / (1 + StrictMath.exp(-sum));
        return chance * (1 - chance);
    }

    private double weight(int row) {
        return answers[row] || chances[row] >= NOWHERE ? 1 : row % ONE_IN == 0 ? ONE_IN : 0;
    }

    private Tree grow() {
        for (int row : taken) {
            double chance = 1 / (1 + StrictMath.exp(-sums[row]));
            slope[row] = ((answers[row] ? 1 : 0) - chance) * weight(row);
            doubt[row] = chance * (1 - chance) * weight(row);
        }
        List<Leaf> leaves = new ArrayList<>(List.of(new Leaf(taken)));
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
                byte[] bin = bins[number];
                double[] ofNumber = slopes[number];
                double[] doubtOf = doubts[number];
                for (int row : rows) {
                    ofNumber[bin[row]] += slope[row];
                    doubtOf[bin[row]] += doubt[row];
                }
            }
            find();
        }

        private void find() {
            best = new Split();
            for (int number = 0; number < numbers; number++) {
                best.offer(number, bounds[number].length, slopes[number], doubts[number]);
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
