package luzhi.claims.inference;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Features, behind those of a part that stands in other vectors too. What they weigh is kept: the same ones stand in many terms. */
final class Vector {

    /** What so few more weigh is added up as fast as it is found. */
    private static final int FEW = 4;

    private final @Nullable Vector part;
    private final int[] own;
    private final int size;
    private @Nullable Weights by;
    private long[] sums = {};
    private int known;

    private Vector(@Nullable Vector part, int[] own) {
        this.part = part;
        this.own = own;
        this.size = own.length + (part == null ? 0 : part.size);
    }

    Vector(int[] features) {
        this(null, features);
    }

    /** This one with more features. */
    Vector with(int... more) {
        return new Vector(this, more);
    }

    int[] features() {
        if (part == null) {
            return own;
        }
        int[] all = Arrays.copyOf(part.features(), size);
        System.arraycopy(own, 0, all, size - own.length, own.length);
        return all;
    }

    /** In steps of the weights. */
    int weight(Weights weights, int slot) {
        return weight(sums(weights, Slot.form(slot)), slot);
    }

    int weight(long sums, int slot) {
        return Weights.part(sums, Slot.part(slot), size);
    }

    /** What it weighs in all slots of a form, for {@link #weight(long, int)}. */
    long sums(Weights weights, int form) {
        if (own.length <= FEW) {
            return weights.sums(form, own) + ofPart(weights, form);
        }
        if (by != weights) {
            by = weights;
            sums = new long[Slot.FORMS];
            known = 0;
        }
        if ((known & 1 << form) == 0) {
            sums[form] = weights.sums(form, own) + ofPart(weights, form);
            known |= 1 << form;
        }
        return sums[form];
    }

    private long ofPart(Weights weights, int form) {
        return part == null ? 0 : part.sums(weights, form);
    }
}
