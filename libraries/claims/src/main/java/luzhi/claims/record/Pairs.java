package luzhi.claims.record;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Words as pairs of neighbouring characters: each pair one number. Names are compared by the pairs that they share. */
final class Pairs {

    private static final int BITS = 16;
    /** Several stages at once; no name of one of them may be found in it. */
    private static final String ALL_STAGES = "大中小学";
    private static final String SCHOOLS = "中小学";
    private static final char STANDS_FOR_ALL = '\uE001';
    private static final char STANDS_FOR_SCHOOLS = '\uE000';

    /** 在校（园）学生: what else there may be. */
    private static final Pattern ASIDE = Pattern.compile("[（(][^）)]{1,4}[）)]");

    private Pairs() {}

    /** The words with nothing in them that looks like the name of a part and is none, and without what never tells anything. */
    static String plain(CharSequence words) {
        String whole = ASIDE.matcher(words).replaceAll("").replace(ALL_STAGES, String.valueOf(STANDS_FOR_ALL))
                .replace(SCHOOLS, String.valueOf(STANDS_FOR_SCHOOLS));
        StringBuilder plain = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char each = whole.charAt(i);
            if ("“”\"‘’「」《》 的".indexOf(each) < 0) {
                plain.append(each);
            }
        }
        return plain.toString();
    }

    /** All that are in plain words, each once, in order. */
    static int[] of(String plain) {
        int[] pairs = new int[Math.max(0, plain.length() - 1)];
        int found = 0;
        for (int i = 1; i < plain.length(); i++) {
            if (isWord(plain.charAt(i - 1)) && isWord(plain.charAt(i))) {
                pairs[found] = plain.charAt(i - 1) << BITS | plain.charAt(i);
                found++;
            }
        }
        Arrays.sort(pairs, 0, found);
        int distinct = 0;
        for (int i = 0; i < found; i++) {
            if (distinct == 0 || pairs[i] != pairs[distinct - 1]) {
                pairs[distinct] = pairs[i];
                distinct++;
            }
        }
        return Arrays.copyOf(pairs, distinct);
    }

    private static boolean isWord(char each) {
        return Character.isLetter(each) || each == STANDS_FOR_ALL || each == STANDS_FOR_SCHOOLS;
    }

    /** Whether plain words name several stages by one word, as 中小学 does. */
    static boolean namesAllStages(String plain) {
        return plain.indexOf(STANDS_FOR_SCHOOLS) >= 0 || plain.indexOf(STANDS_FOR_ALL) >= 0;
    }

    static boolean contains(int[] pairs, int pair) {
        return Arrays.binarySearch(pairs, pair) >= 0;
    }
}
