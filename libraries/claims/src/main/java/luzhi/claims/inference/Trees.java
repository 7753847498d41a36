package luzhi.claims.inference;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Decision trees whose leaves are added up: what no sum of weights can say, as that a slip counts for little where nothing says
 * that the reading is meant.
 */
final class Trees {

    /** How many leaves a tree has at most. */
    static final int LEAVES = 63;

    static final Trees NONE = new Trees(List.of());

    private final Tree[] all;
    /** For each tree, what it and those behind it add at most. */
    private final double[] most;

    Trees(List<Tree> all) {
        this.all = all.toArray(Tree[]::new);
        this.most = new double[all.size()];
        double sum = 0;
        for (int i = most.length - 1; i >= 0; i--) {
            sum += this.all[i].most();
            most[i] = sum;
        }
    }

    /**
     * One tree. Its first question is its root; without any it is a leaf.
     *
     * @param numbers which number each question is about
     * @param bounds what goes right is above it
     * @param left for each question, the one that comes next; or a leaf, as what it is {@code ~} of
     * @param right the same for what is above the bound
     * @param leaves what each leaf adds
     */
    record Tree(int[] numbers, float[] bounds, int[] left, int[] right, float[] leaves) {

        /** The leaf that numbers lead to. */
        int leaf(double[] of) {
            int at = numbers.length == 0 ? ~0 : 0;
            while (at >= 0) {
                at = of[numbers[at]] > bounds[at] ? right[at] : left[at];
            }
            return ~at;
        }

        private double most() {
            double most = leaves[0];
            for (float each : leaves) {
                most = Math.max(most, each);
            }
            return most;
        }
    }

    /**
     * What all of them add up to.
     *
     * @param least what is surely less matters no more, and is told as negative infinity
     */
    double sum(double[] numbers, double least) {
        double sum = 0;
        for (int i = 0; i < all.length; i++) {
            if (sum + most[i] < least) {
                return Double.NEGATIVE_INFINITY;
            }
            sum += all[i].leaves()[all[i].leaf(numbers)];
        }
        return sum;
    }

    static Trees read(DataInputStream in) throws IOException {
        List<Tree> all = new ArrayList<>();
        int size = in.readShort();
        for (int i = 0; i < size; i++) {
            int questions = in.readByte();
            int[] numbers = new int[questions];
            float[] bounds = new float[questions];
            int[] left = new int[questions];
            int[] right = new int[questions];
            float[] leaves = new float[questions + 1];
            for (int question = 0; question < questions; question++) {
                numbers[question] = in.readUnsignedByte();
                bounds[question] = in.readFloat();
                left[question] = in.readByte();
                right[question] = in.readByte();
            }
            for (int leaf = 0; leaf < leaves.length; leaf++) {
                leaves[leaf] = in.readFloat();
            }
            all.add(new Tree(numbers, bounds, left, right, leaves));
        }
        return new Trees(all);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeShort(all.length);
        for (Tree tree : all) {
            out.writeByte(tree.numbers().length);
            for (int question = 0; question < tree.numbers().length; question++) {
                out.writeByte(tree.numbers()[question]);
                out.writeFloat(tree.bounds()[question]);
                out.writeByte(tree.left()[question]);
                out.writeByte(tree.right()[question]);
            }
            for (float leaf : tree.leaves()) {
                out.writeFloat(leaf);
            }
        }
    }
}
