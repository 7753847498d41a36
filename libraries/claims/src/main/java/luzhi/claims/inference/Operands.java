package luzhi.claims.inference;

import java.util.List;

/** Figures that another may follow from, with their features, which are made when they are asked for: most never are. */
final class Operands {

    private final Features features;
    private final Quantity derived;
    private final List<Quantity> all;
    private final Vector[] vectors;
    private final double[] answers;
    private final double best;

    Operands(Features features, Quantity derived, List<Quantity> all) {
        this.features = features;
        this.derived = derived;
        this.all = all;
        this.vectors = new Vector[all.size()];
        this.answers = new double[all.size()];
        double most = 0;
        for (int i = 0; i < answers.length; i++) {
            answers[i] = features.called().answers(derived, all.get(i));
            most = Math.max(most, answers[i]);
        }
        this.best = most;
    }

    int size() {
        return vectors.length;
    }

    Quantity get(int place) {
        return all.get(place);
    }

    /** What words say of the figure and the one in a place. */
    Vector features(int place) {
        if (vectors[place] == null) {
            vectors[place] = features.ofOperand(derived, all.get(place), answers[place], best);
        }
        return vectors[place];
    }
}
