package luzhi.claims.proposal;

/** How a figure may be proposed to follow from others: a, b and so on, in this order. */
public enum ProposedRelation {
    SHARE("100 * a / b", 2, 2),
    /** What the share of a leaves. */
    OTHER_SHARE("100 - 100 * a / b", 2, 2),
    /** What there is now, and what there was. */
    GROWTH("100 * a / b - 100", 2, 2),
    /** What there is now, and by how much it changed. */
    GROWTH_BY_CHANGE("100 * b / (a - b)", 2, 2),
    /** By how much it changed, and what there was. */
    GROWTH_OF_BASE("100 * a / b", 2, 2), DIFFERENCE("a - b", 2, 2),
    /** Of two percentages. */
    POINTS("a - b", 2, 2), QUOTIENT("a / b", 2, 2), TIMES_MORE("a / b - 1", 2, 2), PRODUCT("a * b", 2,
            2), SUM("a + b + ...", 2, ProposedRelation.MOST),
    /** What is left. */
    REMAINDER("a - b - ...", 3, ProposedRelation.MOST),
    /** What there was, what came and what went. */
    STOCK("a + b - c", 3, 3),
    /** Of percentages that are all there is. */
    HUNDRED_PERCENT("100 - a - b - ...", 1, ProposedRelation.MOST),
    /** The same thing once more. */
    SAME("a", 1, 1);

    private static final int MOST = 30;

    private final String formula;
    private final int fewest;
    private final int most;

    ProposedRelation(String formula, int fewest, int most) {
        this.formula = formula;
        this.fewest = fewest;
        this.most = most;
    }

    /** What it comes to, as a formula over a, b and so on. */
    public String formula() {
        return formula;
    }

    /** Whether it takes so many. */
    public boolean takes(int operands) {
        return operands >= fewest && operands <= most;
    }
}
