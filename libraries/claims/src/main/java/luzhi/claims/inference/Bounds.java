package luzhi.claims.inference;

/** Interval arithmetic that is quick, and a little wider than the exact one: for probabilities, never for what holds. */
record Bounds(double low, double high) {

    private static final double SLACK = 1e-9;
    static final Bounds NONE = new Bounds(Double.NaN, Double.NaN);

    static Bounds of(double one, double other) {
        return new Bounds(Math.min(one, other), Math.max(one, other));
    }

    static Bounds of(Quantity each) {
        return new Bounds(each.low(), each.high());
    }

    boolean isNone() {
        return Double.isNaN(low);
    }

    Bounds plus(Bounds other) {
        return new Bounds(low + other.low, high + other.high);
    }

    Bounds plus(double number) {
        return new Bounds(low + number, high + number);
    }

    Bounds negated() {
        return new Bounds(-high, -low);
    }

    /** Above zero, as far as its middle goes. */
    Bounds absolute() {
        return middle() < 0 ? negated() : this;
    }

    Bounds minus(Bounds other) {
        return new Bounds(low - other.high, high - other.low);
    }

    Bounds times(double factor) {
        return of(low * factor, high * factor);
    }

    Bounds times(Bounds other) {
        double a = low * other.low;
        double b = low * other.high;
        double c = high * other.low;
        double d = high * other.high;
        return new Bounds(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    /** {@link #NONE} where the divisor may be zero. */
    Bounds over(Bounds other) {
        return other.low <= 0 && other.high >= 0 ? NONE : times(of(1 / other.low, 1 / other.high));
    }

    /** {@link #NONE} where it may be zero or below. */
    Bounds power(double exponent) {
        return low <= 0 ? NONE : of(Math.pow(low, exponent), Math.pow(high, exponent));
    }

    Bounds widened(double by) {
        return new Bounds(low - by, high + by);
    }

    double width() {
        return high - low;
    }

    double middle() {
        return (low + high) / 2;
    }

    boolean meets(Bounds other) {
        double slack = SLACK * (Math.abs(low) + Math.abs(other.low) + Math.abs(high) + Math.abs(other.high));
        return low <= other.high + slack && other.low <= high + slack;
    }
}
