package luzhi.claims.inference;

/** What there is to see of words: which of the words that lead to relations, which characters, and what they share with others. */
final class Clues {

    private static final String[] CUES = {"其中", "占", "比", "较", "由", "从", "到", "达", "总", "共", "合计", "平均", "每", "均", "分别",
            "增", "减",
            "剩", "余", "另", "含", "上年", "同期", "按", "相当", "标准", "年", "率", "降", "；", "。"};

    private static final int CHARACTERS = 10;

    private Clues() {}

    /** The words that lead to relations, as bits. */
    static int cues(String words) {
        int found = 0;
        for (int i = 0; i < CUES.length; i++) {
            if (words.contains(CUES[i])) {
                found |= 1 << i;
            }
        }
        return found;
    }

    /** The pairs of characters of a name as bits. */
    static long signature(String name) {
        long bits = 0;
        for (int i = 0; i + 1 < name.length(); i++) {
            bits |= 1L << ((name.charAt(i) * 31 + name.charAt(i + 1)) * 0x9E3779B1 >>> 26);
        }
        return bits;
    }

    /** The signature of what a figure is called. */
    static long name(Quantity each) {
        return signature(each.mention().label() + each.mention().noun());
    }

    /** From 0, nothing in common, to 4; 5 where one of them has no name. */
    static int likeness(long one, long other) {
        if (one == 0 || other == 0) {
            return 5;
        }
        int common = Long.bitCount(one & other);
        return common * 4 / Math.min(Long.bitCount(one), Long.bitCount(other));
    }

    private static int character(String words, int fromEnd) {
        return words.length() >= fromEnd ? words.charAt(words.length() - fromEnd) : ' ';
    }

    static int tail(String words, int length) {
        int hash = 0;
        for (int i = length; i >= 1; i--) {
            hash = hash * 31 + character(words, i);
        }
        return hash;
    }

    static int head(String words, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + (i < words.length() ? words.charAt(i) : ' ');
        }
        return hash;
    }

    /** Adds a feature for each pair of the last characters. */
    static void pairs(FeatureList list, int kind, String words) {
        for (int i = Math.max(1, words.length() - CHARACTERS); i < words.length(); i++) {
            list.add(kind, words.charAt(i - 1) * 31 + words.charAt(i));
        }
    }

    /** Adds a feature for each bit. */
    static void each(FeatureList list, int kind, int cues) {
        for (int left = cues; left != 0; left &= left - 1) {
            list.add(kind, Integer.numberOfTrailingZeros(left));
        }
    }
}
