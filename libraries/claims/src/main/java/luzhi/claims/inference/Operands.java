package luzhi.claims.inference;

import java.util.List;

/** Figures that another may follow from, with their features, which are made when they are asked for: most never are. */
final class Operands {

    private final Features features;
    private final Quantity derived;
    private final Quantity[] all;
    private final Vector[] vectors;
    private final double[] answers;
    private final double best;

    Operands(Features features, Names names, Quantity derived, List<Quantity> all) {
        this.features = features;
        this.derived = derived;
        this.all = all.toArray(Quantity[]::new);
        this.vectors = new Vector[this.all.length];
        this.answers = new double[this.all.length];
        double most = 0;
        for (int i = 0; i < answers.length; i++) {
            answers[i] = names.answers(derived, this.all[i]);
            most = Math.max(most, answers[i]);
        }
        this.best = most;
    }

    int size() {
        return vectors.length;
    }

    Quantity get(int place) {
        return all[place];
    }

    /** What words say of the figure and the one in a place. */
    Vector features(int place) {
        if (vectors[place] == null) {
            vectors[place] = features.ofOperand(derived, all[place], answers[place], best);
        }
        return vectors[place];
    }
}
