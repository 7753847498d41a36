package luzhi.claims.inference;

/**
 * Which readings are worth a look, by what some of their words weigh.
 *
 * @param weights null where all are
 */
record Screen(Weights weights) {

    /** Readings whose words weigh so much less than those of none are left out: they are meant once in some hundred times. */
    private static final double MARGIN = 5;

    /** What words weigh, in steps of the weights. */
    int weight(Vector features, int slot) {
        return weights == null ? 0 : features.weight(weights, slot);
    }

    /** What the operands of a reading of a form weigh at least. */
    int enough(Question question, Form form) {
        return weights == null
                ? Integer.MIN_VALUE
                : weight(question.own(), Slot.none(question.group())) - weight(question.own(), Slot.words(form))
                        - (int) (MARGIN / weights.step());
    }
}
