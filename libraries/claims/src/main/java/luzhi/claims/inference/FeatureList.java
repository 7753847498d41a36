package luzhi.claims.inference;

import java.util.Arrays;

/** Features that are there, each as a number into the weights; which of them share one is left to chance. */
final class FeatureList {

    /** Weights of a slot. */
    static final int SIZE = 1 << 14;
    private static final int MIXER = 0x9E3779B1;

    private int[] found = new int[40];
    private int size;

    FeatureList clear() {
        size = 0;
        return this;
    }

    FeatureList add(int kind, int value) {
        if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
        }
        int mixed = (kind * 0x85EBCA6B ^ value) * MIXER;
        mixed = (mixed ^ mixed >>> 15) * 0xC2B2AE35;
        found[size++] = (mixed ^ mixed >>> 16) & SIZE - 1;
        return this;
    }

    FeatureList addIf(boolean there, int kind) {
        return there ? add(kind, 1) : this;
    }

    /** What they weigh in a slot, in steps of the weights, before anybody keeps them. */
    int weight(Weights weights, int slot) {
        return Weights.part(weights.sums(Slot.form(slot), found, size), Slot.part(slot), size);
    }

    int[] toArray() {
        return Arrays.copyOf(found, size);
    }

    Vector toVector() {
        return new Vector(toArray());
    }
}
