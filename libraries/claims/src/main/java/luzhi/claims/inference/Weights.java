package luzhi.claims.inference;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * What was learnt of annotated passages: for every slot and feature of words a number of eight bits, with one measure for all, and
 * the trees that evidence is asked by. Made by a trainer of the tests, and by nothing else.
 */
public final class Weights {

    private static final String RESOURCE = "/claims/weights.bin.gz";
    private static final int SIZE = Slot.COUNT * FeatureList.SIZE;

    /** So that the four slots of a form are added up at once. */
    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;
    private static final int OFFSET = 128;

    private final byte[] steps;
    /**
     * By feature and form, for a figure is asked for several forms one after the other: four slots in one number, each plus an
     * offset, so that none is below zero.
     */
    private final long[] packed;
    private final float step;
    private final Trees trees;

    /**
     * @param steps for every slot and feature, how many steps its weight is
     * @param step at least 0
     * @param trees what numbers of evidence say together
     */
    Weights(byte[] steps, float step, Trees trees) {
        if (steps.length != SIZE) {
            throw new IllegalArgumentException("Weights for " + steps.length + " features where there are " + SIZE
                    + ": train them anew");
        }
        this.steps = steps.clone();
        this.packed = packed(steps);
        this.step = step;
        this.trees = trees;
    }

    private Weights(Weights words, Trees trees) {
        this.steps = words.steps;
        this.packed = words.packed;
        this.step = words.step;
        this.trees = trees;
    }

    private static long[] packed(byte[] steps) {
        long[] packed = new long[FeatureList.SIZE * Slot.FORMS];
        for (int slot = 0; slot < Slot.COUNT; slot++) {
            int shift = Slot.part(slot) * BITS;
            for (int feature = 0; feature < FeatureList.SIZE; feature++) {
                long step = steps[slot * FeatureList.SIZE + feature] + OFFSET;
                packed[feature * Slot.FORMS + Slot.form(slot)] |= step << shift;
            }
        }
        return packed;
    }

    private static final class Standard {

        private static final Weights WEIGHTS = load();

        private static Weights load() {
            try (InputStream packed = Weights.class.getResourceAsStream(RESOURCE);
                    InputStream in = new GZIPInputStream(packed)) {
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Those that all annotated passages teach. */
    public static Weights standard() {
        return Standard.WEIGHTS;
    }

    /**
     * What {@link #toBytes} has written.
     *
     * @throws IllegalArgumentException if it is of other features or other evidence
     */
    static Weights read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        float step = in.readFloat();
        int numbers = in.readShort();
        if (numbers != Evidence.SIZE) {
            throw new IllegalArgumentException("Trees for " + numbers + " numbers of evidence where there are "
                    + Evidence.SIZE + ": train them anew");
        }
        Trees trees = Trees.read(in);
        return new Weights(in.readAllBytes(), step, trees);
    }

    /** As the resource has it, before it is packed. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeFloat(step);
            out.writeShort(Evidence.SIZE);
            trees.write(out);
            out.write(steps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same words with other trees. */
    Weights with(Trees grown) {
        return new Weights(this, grown);
    }

    /** The sums of features in the four slots of a form, for {@link #part}; of 255 features at most. */
    long sums(int form, int[] features) {
        return sums(form, features, features.length);
    }

    /** The same of the first of some features. */
    long sums(int form, int[] features, int size) {
        long sums = 0;
        for (int i = 0; i < size; i++) {
            sums += packed[features[i] * Slot.FORMS + form];
        }
        return sums;
    }

    /** One of four sums of so many features, in steps. */
    static int part(long sums, int part, int features) {
        return (int) (sums >>> part * BITS & MASK) - OFFSET * features;
    }

    /** What one step is worth. */
    double step() {
        return step;
    }

    /** How likely evidence is of something wrong; from 0 to 1, and 0 for what is far from being told. */
    double verdict(double[] numbers) {
        double sum = trees.sum(numbers);
        return sum == Double.NEGATIVE_INFINITY ? 0 : 1 / (1 + StrictMath.exp(-sum));
    }
}
