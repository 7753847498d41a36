package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import luzhi.claims.inference.Trees.Tree;

/** Grows trees one after the other, each on what those before it leave unexplained: gradient boosting, by Newton's step in each leaf. */
final class TreesTrainer {

    private static final int TREES = 300;
    private static final double PACE = 0.06;
    private static final double RESTRAINT = 5;
    /** A question that leaves less doubt than that on one side is not asked. */
    private static final double LEAST_DOUBT = 1;
    private static final int BINS = 64;

    private final List<double[]> rows;
    private final boolean[] answers;
    private final double[] sums;
    private final int numbers;
    private final float[][] bounds;
    private final byte[][] bins;

    private TreesTrainer(List<double[]> rows, boolean[] answers, double[] sums, int numbers) {
        this.rows = rows;
        this.answers = answers;
        this.sums = sums;
        this.numbers = numbers;
        this.bounds = new float[numbers][];
        this.bins = new byte[numbers][rows.size()];
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

    private Tree grow() {
        int size = rows.size();
        double[] slope = new double[size];
        double[] doubt = new double[size];
        for (int row = 0; row < size; row++) {
            double chance = 1 / (1 + StrictMath.exp(-sums[row]));
            slope[row] = (answers[row] ? 1 : 0) - chance;
            doubt[row] = chance * (1 - chance);
        }
        int[] node = new int[size];
        int[] about = new int[Trees.QUESTIONS];
        float[] above = new float[Trees.QUESTIONS];
        for (int level = 0; level < Trees.DEPTH; level++) {
            int first = (1 << level) - 1;
            Split[] splits = splits(node, first, 1 << level, slope, doubt);
            for (int i = 0; i < splits.length; i++) {
                about[first + i] = splits[i].number;
                above[first + i] = splits[i].bin < 0
                        ? Float.POSITIVE_INFINITY
                        : bounds[splits[i].number][splits[i].bin];
            }
            for (int row = 0; row < size; row++) {
                Split split = splits[node[row] - first];
                node[row] = 2 * node[row] + (bins[split.number][row] > split.bin && split.bin >= 0 ? 2 : 1);
            }
        }
        double[] slopes = new double[Trees.LEAVES];
        double[] doubts = new double[Trees.LEAVES];
        for (int row = 0; row < size; row++) {
            slopes[node[row] - Trees.QUESTIONS] += slope[row];
            doubts[node[row] - Trees.QUESTIONS] += doubt[row];
        }
        float[] leaves = new float[Trees.LEAVES];
        for (int leaf = 0; leaf < leaves.length; leaf++) {
            leaves[leaf] = (float) (PACE * slopes[leaf] / (doubts[leaf] + RESTRAINT));
        }
        for (int row = 0; row < size; row++) {
            sums[row] += leaves[node[row] - Trees.QUESTIONS];
        }
        return new Tree(about, above, leaves);
    }

    /** The best question for each node of a level; none where no question is worth it. */
    private Split[] splits(int[] node, int first, int nodes, double[] slope, double[] doubt) {
        Split[] best = new Split[nodes];
        Arrays.setAll(best, i -> new Split());
        for (int number = 0; number < numbers; number++) {
            double[][] slopes = new double[nodes][BINS];
            double[][] doubts = new double[nodes][BINS];
            byte[] bin = bins[number];
            for (int row = 0; row < node.length; row++) {
                int at = node[row] - first;
                slopes[at][bin[row]] += slope[row];
                doubts[at][bin[row]] += doubt[row];
            }
            for (int at = 0; at < nodes; at++) {
                best[at].offer(number, bounds[number].length, slopes[at], doubts[at]);
            }
        }
        return best;
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
