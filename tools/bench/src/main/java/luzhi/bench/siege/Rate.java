package luzhi.bench.siege;

/** How many of something there are in a second. */
final class Rate {

    private static final double NANOS_A_SECOND = 1e9;
    private static final double HUNDREDTHS = 100;

    private Rate() {}

    /** To two decimals. */
    static double of(int many, long nanos) {
        return Math.round(many * NANOS_A_SECOND / nanos * HUNDREDTHS) / HUNDREDTHS;
    }
}
