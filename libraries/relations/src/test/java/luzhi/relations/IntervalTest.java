package luzhi.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.expression.NoResult;

class IntervalTest {

    private static final long SEED = 20201031;
    private static final int ROUNDS = 5000;
    private static final RandomGenerator RANDOM = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

    private static Interval interval(String low, String high) {
        return new Interval(new BigDecimal(low), new BigDecimal(high));
    }

    @ParameterizedTest
    @CsvSource({"2, 3, 4, 5, 8, 15", "-2, 3, 4, 5, -10, 15", "-3, -2, 4, 5, -15, -8", "-2, 3, -4, 5, -12, 15",
            "-3, -2, -5, -4, 8, 15", "0, 0, -4, 5, 0, 0"})
    void aProductTakesInEveryProduct(String low, String high, String otherLow, String otherHigh, BigDecimal least,
            BigDecimal greatest) {
        Interval product = interval(low, high).times(interval(otherLow, otherHigh));
        assertEquals(0, least.compareTo(product.low()));
        assertEquals(0, greatest.compareTo(product.high()));
    }

    @Test
    void aQuotientIsRoundedOutward() throws NoResult {
        Interval third = interval("1", "1").dividedBy(interval("3", "3"));
        assertTrue(third.low().multiply(new BigDecimal(3)).compareTo(BigDecimal.ONE) < 0);
        assertTrue(third.high().multiply(new BigDecimal(3)).compareTo(BigDecimal.ONE) > 0);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 1", "-1, 0", "0, 0"})
    void whatMayBeZeroDividesNothing(String low, String high) {
        assertThrows(NoResult.class, () -> interval("1", "2").dividedBy(interval(low, high)));
    }

    @Test
    void growthOfTheSampleLiesWhereTheLawOfRoundingPutsIt() throws NoResult {
        Interval now = interval("24.725", "24.735");
        Interval before = interval("23.015", "23.025");
        Interval growth = now.minus(before).dividedBy(before).times(interval("100", "100"));
        assertEquals("7.3832", growth.low().toPlainString().substring(0, 6));
        assertEquals("7.4733", growth.high().toPlainString().substring(0, 6));
    }

    @Test
    void aSquareRootIsRoundedOutwardToo() throws NoResult {
        Interval root = interval("2", "2").squareRoot();
        assertTrue(root.low().multiply(root.low()).compareTo(new BigDecimal(2)) < 0);
        assertTrue(root.high().multiply(root.high()).compareTo(new BigDecimal(2)) > 0);
        assertEquals(0, new BigDecimal(3).compareTo(interval("4", "9").squareRoot().high()));
        assertThrows(NoResult.class, () -> interval("-1", "4").squareRoot());
    }

    @Test
    void rootsOfAnyDegreeAreRoundedOutward() throws NoResult {
        for (int degree = 1; degree <= 30; degree++) {
            Interval root = interval("1.3317", "740.25").root(degree);
            assertTrue(root.low().pow(degree).compareTo(new BigDecimal("1.3317")) <= 0, root::toString);
            assertTrue(root.high().pow(degree).compareTo(new BigDecimal("740.25")) >= 0, root::toString);
            assertTrue(root.high().subtract(new BigDecimal("1E-7")).pow(degree).compareTo(new BigDecimal("740.25")) < 0
                    || degree == 1, root::toString);
        }
        assertThrows(NoResult.class, () -> interval("0", "4").root(2));
    }

    @Test
    void endsAreIncluded() {
        assertTrue(interval("1", "2").overlaps(interval("2", "3")));
        assertFalse(interval("1", "2").overlaps(interval("2.0001", "3")));
        assertTrue(interval("1", "2").contains(new BigDecimal("2.00")));
        assertFalse(interval("1", "2").isBelow(interval("2", "3")));
        assertThrows(IllegalArgumentException.class, () -> interval("2", "1"));
    }

    @Test
    void distancesFromZeroAreNeverBelowIt() {
        assertEquals(interval("0", "3"), interval("-3", "2").absolute());
        assertEquals(interval("2", "3"), interval("-3", "-2").absolute());
    }

    @Test
    void wholeNumbersLieInside() {
        assertFalse(interval("316.84", "317.20").wholeNumbers().areNone());
        assertTrue(interval("390.42", "390.82").wholeNumbers().areNone());
        assertEquals(new BigDecimal("849"), interval("848.69", "855.97").wholeNumbers().first());
        assertEquals(new BigDecimal("855"), interval("848.69", "855.97").wholeNumbers().last());
    }

    /** Whatever two intervals stand for, the exact result of any number of the one and any of the other lies in the result. */
    @Test
    void noExactResultIsEverLost() throws NoResult {
        for (int i = 0; i < ROUNDS; i++) {
            assertNothingIsLost();
        }
    }

    private static void assertNothingIsLost() throws NoResult {
        Interval one = random();
        Interval other = random();
        Fraction left = inside(one);
        Fraction right = inside(other);
        assertHolds(one.plus(other), left.times(right.below).plus(right.times(left.below), left, right));
        assertHolds(one.minus(other), left.times(right.below).minus(right.times(left.below), left, right));
        assertHolds(one.times(other), new Fraction(left.above.multiply(right.above), left.below.multiply(right.below)));
        if (!other.contains(BigDecimal.ZERO)) {
            assertHolds(one.dividedBy(other),
                    new Fraction(left.above.multiply(right.below), left.below.multiply(right.above)));
        }
    }

    private static void assertHolds(Interval interval, Fraction exact) {
        assertTrue(exact.compareTo(interval.low()) >= 0 && exact.compareTo(interval.high()) <= 0,
                () -> exact + " is not in " + interval + ", seed " + SEED);
    }

    private static Interval random() {
        BigDecimal one = number();
        BigDecimal other = RANDOM.nextInt(4) == 0 ? one : number();
        return new Interval(one.min(other), one.max(other));
    }

    private static BigDecimal number() {
        return new BigDecimal(new BigInteger(RANDOM.nextInt(1, 130), new java.util.Random(RANDOM.nextLong())),
                RANDOM.nextInt(-20, 40)).multiply(BigDecimal.valueOf(RANDOM.nextBoolean() ? 1 : -1));
    }

    /** low + (high − low) · k/7, exactly. */
    private static Fraction inside(Interval interval) {
        BigDecimal seven = new BigDecimal(7);
        BigDecimal sevenfold = interval.low().multiply(seven)
                .add(interval.high().subtract(interval.low()).multiply(BigDecimal.valueOf(RANDOM.nextInt(8))));
        return new Fraction(sevenfold, seven);
    }

    /** An exact number. */
    private record Fraction(BigDecimal above, BigDecimal below) {

        Fraction times(BigDecimal factor) {
            return new Fraction(above.multiply(factor), below);
        }

        Fraction plus(Fraction other, Fraction left, Fraction right) {
            return new Fraction(above.add(other.above), left.below.multiply(right.below));
        }

        Fraction minus(Fraction other, Fraction left, Fraction right) {
            return new Fraction(above.subtract(other.above), left.below.multiply(right.below));
        }

        int compareTo(BigDecimal number) {
            int order = above.compareTo(number.multiply(below));
            return below.signum() < 0 ? -order : order;
        }
    }
}
