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

    static final Trees NONE = new Trees(List.of(), new float[0]);

    private final Tree[] all;
    /** For each tree, the least sum of it and those before it with which it is worth while to ask on. */
    private final float[] least;

    Trees(List<Tree> all, float[] least) {
        this.all = all.toArray(Tree[]::new);
        this.least = least.clone();
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
    }

    /**
     * What all of them add up to; negative infinity where after some of them it is so little that of all that taught them nothing
     * came near to being told (a soft cascade: Bourdev and Brandt 2005).
     */
    double sum(double[] numbers) {
        double sum = 0;
        for (int i = 0; i < all.length; i++) {
            sum += all[i].leaves()[all[i].leaf(numbers)];
            if (sum < least[i]) {
                return Double.NEGATIVE_INFINITY;
            }
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
        float[] least = new float[size];
        for (int i = 0; i < size; i++) {
            least[i] = in.readFloat();
        }
        return new Trees(all, least);
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
        for (float each : least) {
            out.writeFloat(each);
        }
    }
}
