package luzhi.claims.inference;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Decision trees whose leaves are added up: what no sum of weights can say, as that a slip counts for little where nothing says
 * that the reading is meant. All are complete and equally deep.
 */
final class Trees {

    /** How many questions are asked one after the other. */
    static final int DEPTH = 3;
    static final int QUESTIONS = (1 << DEPTH) - 1;
    static final int LEAVES = 1 << DEPTH;

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
     * One tree.
     *
     * @param numbers which number each question is about
     * @param bounds what goes right is above it
     * @param leaves what each leaf adds
     */
    record Tree(int[] numbers, float[] bounds, float[] leaves) {

        /** The leaf that numbers lead to. */
        int leaf(double[] of) {
            int at = 0;
            for (int level = 0; level < DEPTH; level++) {
                at = 2 * at + (of[numbers[at]] > bounds[at] ? 2 : 1);
            }
            return at - QUESTIONS;
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
            int[] numbers = new int[QUESTIONS];
            float[] bounds = new float[QUESTIONS];
            float[] leaves = new float[LEAVES];
            for (int question = 0; question < QUESTIONS; question++) {
                numbers[question] = in.readByte();
                bounds[question] = in.readFloat();
            }
            for (int leaf = 0; leaf < LEAVES; leaf++) {
                leaves[leaf] = in.readFloat();
            }
            all.add(new Tree(numbers, bounds, leaves));
        }
        return new Trees(all);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeShort(all.length);
        for (Tree tree : all) {
            for (int question = 0; question < QUESTIONS; question++) {
                out.writeByte(tree.numbers()[question]);
                out.writeFloat(tree.bounds()[question]);
            }
            for (float leaf : tree.leaves()) {
                out.writeFloat(leaf);
            }
        }
    }
}
