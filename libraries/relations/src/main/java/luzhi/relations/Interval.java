package luzhi.relations;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;

import luzhi.core.expression.NoResult;

/**
 * Every number from {@code low} to {@code high}, both ends included. Results have 34 significant digits, the low end rounded
 * down and the high end up, so that no number which an exact calculation could give is ever lost.
 *
 * @param low at most {@code high}
 */
public record Interval(BigDecimal low, BigDecimal high) {

    private static final int DIGITS = MathContext.DECIMAL128.getPrecision();
    private static final int ROOT_DIGITS = 12;
    private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("An interval runs upward: " + low + ", " + high);
        }
    }

    /** The one number. */
    public static Interval of(BigDecimal value) {
        return new Interval(value, value);
    }

    /** Everything that lies no further than that from a value. */
    public static Interval around(BigDecimal value, BigDecimal distance) {
        return new Interval(value.subtract(distance), value.add(distance));
    }

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low, DOWN), high.add(other.high, UP));
    }

    public Interval minus(Interval other) {
        return plus(other.negated());
    }

    public Interval negated() {
        return new Interval(high.negate(), low.negate());
    }

    public Interval times(Interval other) {
        return new Interval(
                least(low.multiply(other.low, DOWN), low.multiply(other.high, DOWN), high.multiply(other.low, DOWN),
                        high.multiply(other.high, DOWN)),
                greatest(low.multiply(other.low, UP), low.multiply(other.high, UP), high.multiply(other.low, UP),
                        high.multiply(other.high, UP)));
    }

    /** @throws NoResult if the divisor may be zero */
    public Interval dividedBy(Interval other) throws NoResult {
        if (other.contains(BigDecimal.ZERO)) {
            throw new NoResult("The divisor may be zero: " + other);
        }
        return new Interval(
                least(low.divide(other.low, DOWN), low.divide(other.high, DOWN), high.divide(other.low, DOWN),
                        high.divide(other.high, DOWN)),
                greatest(low.divide(other.low, UP), low.divide(other.high, UP), high.divide(other.low, UP),
                        high.divide(other.high, UP)));
    }

    /** How far its numbers lie from zero. */
    public Interval absolute() {
        if (low.signum() >= 0) {
            return this;
        }
        return high.signum() <= 0 ? negated() : new Interval(BigDecimal.ZERO, low.negate().max(high));
    }

    /** @throws NoResult if a number in it may be below zero */
    public Interval squareRoot() throws NoResult {
        if (low.signum() < 0) {
            throw new NoResult("A square root of what may be below zero: " + this);
        }
        return new Interval(low.sqrt(DOWN), rootFromAbove(high));
    }

    /** {@link BigDecimal#sqrt} cannot round up: one step above what rounding down gives, unless that is exact. */
    private static BigDecimal rootFromAbove(BigDecimal square) {
        BigDecimal root = square.sqrt(DOWN);
        return root.multiply(root).compareTo(square) == 0 ? root : root.add(root.ulp());
    }

    /**
     * The numbers that, so many times multiplied by themselves, are those of this one.
     *
     * @param degree at least 1
     * @throws NoResult if a number in it may be zero or below
     */
    public Interval root(int degree) throws NoResult {
        if (low.signum() <= 0) {
            throw new NoResult("A root of what may be zero or below: " + this);
        }
        return degree == 1
                ? this
                : new Interval(root(low, degree, RoundingMode.DOWN), root(high, degree, RoundingMode.UP));
    }

    /** What floating point finds is off by less than its twelfth digit: one step there makes sure. */
    private static BigDecimal root(BigDecimal of, int degree, RoundingMode towards) {
        BigDecimal near = new BigDecimal(Math.pow(of.doubleValue(), 1.0 / degree),
                new MathContext(ROOT_DIGITS, towards));
        return towards == RoundingMode.UP ? near.add(near.ulp()) : near.subtract(near.ulp());
    }

    /** The lesser of two numbers, one of each. */
    public Interval least(Interval other) {
        return new Interval(low.min(other.low), high.min(other.high));
    }

    /** The greater of two numbers, one of each. */
    public Interval greatest(Interval other) {
        return new Interval(low.max(other.low), high.max(other.high));
    }

    /** Whether it is one number. */
    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    public boolean contains(BigDecimal value) {
        return low.compareTo(value) <= 0 && high.compareTo(value) >= 0;
    }

    public boolean contains(Interval other) {
        return contains(other.low) && contains(other.high);
    }

    public boolean overlaps(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** Whether each of its numbers is below each of the other's. */
    public boolean isBelow(Interval other) {
        return high.compareTo(other.low) < 0;
    }

    /** Whether one has nothing but numbers above zero and the other nothing but numbers below. */
    boolean isOpposite(Interval other) {
        return low.signum() > 0 && other.high.signum() < 0 || high.signum() < 0 && other.low.signum() > 0;
    }

    /** The whole numbers next to its ends, from inside. The low one is above the high one if there is none in it. */
    public WholeNumbers wholeNumbers() {
        return new WholeNumbers(low.setScale(0, RoundingMode.CEILING), high.setScale(0, RoundingMode.FLOOR));
    }

    /** Whole numbers from a first to a last one; none if the last is below the first. */
    public record WholeNumbers(BigDecimal first, BigDecimal last) {

        public boolean areNone() {
            return last.compareTo(first) < 0;
        }
    }

    private static BigDecimal least(BigDecimal... values) {
        return Stream.of(values).reduce(BigDecimal::min).orElseThrow();
    }

    private static BigDecimal greatest(BigDecimal... values) {
        return Stream.of(values).reduce(BigDecimal::max).orElseThrow();
    }

    @Override
    public String toString() {
        return "[" + low.toPlainString() + ", " + high.toPlainString() + "]";
    }
}
