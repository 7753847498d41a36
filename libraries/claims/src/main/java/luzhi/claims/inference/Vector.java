package luzhi.claims.inference;

import java.util.List;

/** Features, and those of its parts. What they weigh is kept: the same ones stand in many terms. */
final class Vector {

    private final int[] features;
    private final List<Vector> parts;
    private Weights by;
    private long[] sums;
    private int known;

    private Vector(int[] features, List<Vector> parts) {
        this.features = features;
        this.parts = parts;
    }

    Vector(int[] features) {
        this(features, List.of());
    }

    static Vector of(Vector... parts) {
        return new Vector(new int[0], List.of(parts));
    }

    /** Those without parts that it is made of. */
    List<Vector> parts() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    int[] features() {
        return features;
    }

    /** In steps of the weights. */
    int weight(Weights weights, int slot) {
        if (!parts.isEmpty()) {
            int sum = 0;
            for (int i = 0; i < parts.size(); i++) {
                sum += parts.get(i).weight(weights, slot);
            }
            return sum;
        }
        int form = Slot.form(slot);
        if (by != weights) {
            by = weights;
            sums = new long[Slot.FORMS];
            known = 0;
        }
        if ((known >>> form & 1) == 0) {
            sums[form] = weights.sums(form, features);
            known |= 1 << form;
        }
        return Weights.part(sums[form], Slot.part(slot), features.length);
    }
}
