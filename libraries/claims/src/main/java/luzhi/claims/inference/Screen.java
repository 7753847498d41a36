package luzhi.claims.inference;

/**
 * Which readings are worth a look, by what some of their words weigh.
 *
 * @param weights null where all are
 */
record Screen(Weights weights) {

    /** Readings whose words weigh so much less than those of none are left out: they are meant once in some hundred times. */
    private static final double MARGIN = 5;
    /** So much more may the figures of a row weigh together than the first of them alone. */
    private static final double OF_ROW = 4;
    /** So much more may two figures weigh by how they stand to each other, and to what is like them nearby, than each of them alone. */
    private static final double OF_PAIR = 2;

    /** What words weigh, in steps of the weights. */
    int weight(Vector features, int slot) {
        return weights == null ? 0 : features.weight(weights, slot);
    }

    /** What features weigh that are kept only if that is enough. */
    int weight(FeatureList features, int slot) {
        return weights == null ? 0 : features.weight(weights, slot);
    }

    /** What the words of some operands weigh, each as the first of a form and as the second. */
    void weigh(Operands operands, int[] places, Form form, int[] first, int[] second) {
        for (int i = 0; i < places.length && weights != null; i++) {
            Vector features = operands.features(places[i]);
            long sums = features.sums(weights, form.ordinal());
            first[i] = features.weight(sums, Slot.first(form));
            second[i] = features.weight(sums, Slot.second(form));
        }
    }

    /** What the operands of a reading of a form weigh at least. */
    int enough(Question question, Form form) {
        return enough(question, form, MARGIN);
    }

    /** What two operands weigh at least before all is known that they are together. */
    int enoughOfPair(Question question, Form form) {
        return enough(question, form, MARGIN + OF_PAIR);
    }

    /** What the first of a row of operands weighs at least, whatever the others are. */
    int enoughToBegin(Question question, Form form) {
        return enough(question, form, MARGIN + OF_ROW);
    }

    private int enough(Question question, Form form, double margin) {
        return weights == null
                ? Integer.MIN_VALUE
                : weight(question.own(), Slot.none(question.group())) - weight(question.own(), Slot.words(form))
                        - (int) (margin / weights.step());
    }
}
