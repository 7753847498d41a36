package luzhi.sampler;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Divides a whole number into whole parts by weight, the remainder going to the largest fractions (最大余数法). */
public final class Apportionment {

    private Apportionment() {}

    /** Parts in proportion to the weights that add up to the total. */
    public static long[] of(long total, long[] weights) {
        long sum = Arrays.stream(weights).sum();
        if (sum == 0) {
            if (total == 0) {
                return weights.clone();
            }
            throw new IllegalArgumentException("Nothing to divide " + total + " among");
        }
        long[] parts = new long[weights.length];
        long[] remainders = new long[weights.length];
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] share = BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(BigInteger.valueOf(sum));
            parts[i] = share[0].longValueExact();
            remainders[i] = share[1].longValueExact();
        }
        long left = total - Arrays.stream(parts).sum();
        IntStream.range(0, weights.length).boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left).forEach(i -> parts[i]++);
        return parts;
    }

    /** The same, where no part may be below its least; what is above the least is divided by the weights above it. */
    public static long[] of(long total, long[] weights, long[] least) {
        long[] above = IntStream.range(0, weights.length)
                .mapToLong(i -> Math.max(weights[i] - least[i], 0)).toArray();
        long rest = total - Arrays.stream(least).sum();
        if (rest < 0) {
            throw new IllegalArgumentException(total + " is less than the least parts, " + (total - rest));
        }
        long[] parts = of(rest, above);
        return IntStream.range(0, parts.length).mapToLong(i -> parts[i] + least[i]).toArray();
    }
}
