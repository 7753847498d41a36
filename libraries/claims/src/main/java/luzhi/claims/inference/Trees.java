package luzhi.claims.inference;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Decision trees whose leaves are added up: what no sum of weights can say, as that a slip counts for little where nothing says
 * that the reading is meant. All are complete and equally deep.
 *
 * @param all for each tree its questions from the root down, each level from left to right, and its leaves
 */
record Trees(List<Tree> all) {

    /** How many questions are asked one after the other. */
    static final int DEPTH = 3;
    static final int QUESTIONS = (1 << DEPTH) - 1;
    static final int LEAVES = 1 << DEPTH;

    static final Trees NONE = new Trees(List.of());

    Trees {
        all = List.copyOf(all);
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
    }

    /** What all of them add up to. */
    double sum(double[] numbers) {
        double sum = 0;
        for (Tree tree : all) {
            sum += tree.leaves()[tree.leaf(numbers)];
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
        out.writeShort(all.size());
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
