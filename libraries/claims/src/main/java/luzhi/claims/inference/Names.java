package luzhi.claims.inference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What figures are called, and how well a name is the one that the words of another figure ask for. */
final class Names {

    private static final int LONGEST = 18;
    private static final int LONGEST_NOUN = 5;
    private static final double RARITY = 0.7;
    private static final String ENDS = "，。;:；：、()“”0123456789%";
    private static final String ASKS = "占比较每与按由从于";

    private final Map<Integer, Integer> counts = new HashMap<>();
    private final int[][] names;
    private final int[][] asked;
    /** Of each asked pair, what it weighs; of a name, the pairs as bits, so that most need no look. */
    private final double[][] weights;
    private final double[][] askedWeights;
    private final long[] bits;

    Names(List<Quantity> all) {
        names = new int[all.size()][];
        asked = new int[all.size()][];
        for (Quantity each : all) {
            String own = own(each.words().before());
            names[each.index()] = pairs(own + "|" + noun(each.words().behind()) + "|" + each.mention().label());
            asked[each.index()] = pairs(asked(each.words().clause()));
            for (int pair : names[each.index()]) {
                counts.merge(pair, 1, Integer::sum);
            }
        }
        weights = new double[all.size()][];
        bits = new long[all.size()];
        double[] byCount = new double[all.size() + 2];
        for (int i = 0; i < byCount.length; i++) {
            byCount[i] = 1 / Math.pow(1 + i, RARITY);
        }
        for (int i = 0; i < names.length; i++) {
            bits[i] = bits(names[i]);
            weights[i] = weights(names[i], byCount);
        }
        askedWeights = new double[all.size()][];
        for (int i = 0; i < asked.length; i++) {
            askedWeights[i] = weights(asked[i], byCount);
        }
    }

    private double[] weights(int[] pairs, double[] byCount) {
        double[] found = new double[pairs.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = byCount[counts.getOrDefault(pairs[i], 0)];
        }
        return found;
    }

    private static long bits(int[] pairs) {
        long bits = 0;
        for (int pair : pairs) {
            bits |= 1L << (pair * 0x9E3779B1 >>> 26);
        }
        return bits;
    }

    private static String own(String before) {
        int from = before.length();
        while (from > 0 && before.length() - from < LONGEST && ENDS.indexOf(before.charAt(from - 1)) < 0) {
            from--;
        }
        return before.substring(from);
    }

    private static String noun(String behind) {
        int to = 0;
        while (to < Math.min(LONGEST_NOUN, behind.length()) && ENDS.indexOf(behind.charAt(to)) < 0) {
            to++;
        }
        return behind.substring(0, to);
    }

    /** The words behind the last that asks for something: 占X的, 比X高. All if none does. */
    private static String asked(String clause) {
        for (int i = clause.length() - 2; i >= 0; i--) {
            if (ASKS.indexOf(clause.charAt(i)) >= 0 && !clause.startsWith("比重", i) && !clause.startsWith("比例", i)
                    && !clause.startsWith("占比", i) && !clause.startsWith("比", i) | i + 2 < clause.length()) {
                return clause.substring(i + 1);
            }
        }
        return clause;
    }

    private static int[] pairs(String words) {
        int[] pairs = new int[Math.max(0, words.length() - 1)];
        int size = 0;
        for (int i = 0; i + 1 < words.length(); i++) {
            if (words.charAt(i) != '|' && words.charAt(i + 1) != '|') {
                pairs[size++] = words.charAt(i) << 16 | words.charAt(i + 1);
            }
        }
        return Arrays.stream(pairs, 0, size).sorted().distinct().toArray();
    }

    private double covered(int[] wanted, double[] weights, int name) {
        double all = 0;
        double found = 0;
        for (int i = 0; i < wanted.length; i++) {
            all += weights[i];
            found += (bits[name] >>> (wanted[i] * 0x9E3779B1 >>> 26) & 1) != 0
                    && Arrays.binarySearch(names[name], wanted[i]) >= 0 ? weights[i] : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    /** How much of what the words of a figure ask for is in the name of another; from 0 to 1. */
    double answers(Quantity derived, Quantity operand) {
        return covered(asked[derived.index()], askedWeights[derived.index()], operand.index());
    }

    /** How much of the name of one is in that of another; from 0 to 1. */
    double contains(Quantity one, Quantity other) {
        return covered(names[other.index()], weights[other.index()], one.index());
    }
}
