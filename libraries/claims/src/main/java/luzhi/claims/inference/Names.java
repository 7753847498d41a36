package luzhi.claims.inference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What figures are called, and how well a name is the one that the words of another figure ask for. */
final class Names {

    private static final int LONGEST = 18;
    private static final int LONGEST_NOUN = 5;
    /** Between figures of a list that have one name, there stand commas, or 和. */
    private static final int LONGEST_LINK = 1;
    private static final double RARITY = 0.7;
    private static final String ENDS = "，。;:；：、()“”0123456789%";
    private static final String ASKS = "占比较每与按由从于";

    private final Words[] names;
    private final Words[] asked;

    /**
     * Pairs of characters.
     *
     * @param pairs in order, each once
     * @param weights what each weighs: the less, the more names it is in
     * @param weight of all
     * @param bits the pairs as bits, so that most need no look
     */
    private record Words(int[] pairs, double[] weights, double weight, long bits) {

        static Words of(int[] pairs, Map<Integer, Integer> counts, double[] byCount) {
            double[] weights = new double[pairs.length];
            double sum = 0;
            long bits = 0;
            for (int i = 0; i < pairs.length; i++) {
                weights[i] = byCount[counts.getOrDefault(pairs[i], 0)];
                sum += weights[i];
                bits |= 1L << bit(pairs[i]);
            }
            return new Words(pairs, weights, sum, bits);
        }
    }

    Names(List<Quantity> all) {
        int[][] pairs = new int[all.size()][];
        String ofList = "";
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < pairs.length; i++) {
            Quantity each = all.get(i);
            String own = own(each.words().before());
            ofList = each.place().inList() == 0 || own.length() > LONGEST_LINK ? own : ofList;
            pairs[i] = pairs(ofList + "|" + noun(each.words().behind()) + "|"
                    + each.mention().label());
            for (int pair : pairs[i]) {
                counts.merge(pair, 1, Integer::sum);
            }
        }
        double[] byCount = new double[all.size() + 2];
        for (int i = 0; i < byCount.length; i++) {
            byCount[i] = 1 / Math.pow(1 + i, RARITY);
        }
        names = new Words[pairs.length];
        asked = new Words[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            names[i] = Words.of(pairs[i], counts, byCount);
            asked[i] = Words.of(pairs(asked(all.get(i).words().clause())), counts, byCount);
        }
    }

    private static int bit(int pair) {
        return pair * 0x9E3779B1 >>> 26;
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
        Arrays.sort(pairs, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[distinct++] = pairs[i];
            }
        }
        return Arrays.copyOf(pairs, distinct);
    }

    private double covered(Words wanted, int name) {
        int[] named = names[name].pairs();
        long bitsOfName = names[name].bits();
        double found = 0;
        if ((wanted.bits() & bitsOfName) == 0) {
            return 0;
        }
        for (int i = 0; i < wanted.pairs().length; i++) {
            if ((bitsOfName >>> bit(wanted.pairs()[i]) & 1) != 0
                    && Arrays.binarySearch(named, wanted.pairs()[i]) >= 0) {
                found += wanted.weights()[i];
            }
        }
        return found / wanted.weight();
    }

    /** How much of what the words of a figure ask for is in the name of another; from 0 to 1. */
    double answers(Quantity derived, Quantity operand) {
        return covered(asked[derived.index()], operand.index());
    }

    /** How much of the name of one is in that of another; from 0 to 1. */
    double contains(Quantity one, Quantity other) {
        return covered(names[other.index()], one.index());
    }
}
