package luzhi.claims.reading;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as the readers of this package want it, character for character: full-width digits, letters and signs as half-width ones,
 * every hyphen between numbers as {@code -}, and Word's residue ({@code [bookmark: …]}) blank. Offsets are those of the text
 * itself. Who looks at it spends the patience that there is with it.
 */
final class FoldedText implements CharSequence {

    private static final char FIRST_FULL_WIDTH = '！';
    private static final char LAST_FULL_WIDTH = '～';
    private static final int TO_HALF_WIDTH = FIRST_FULL_WIDTH - '!';
    /** As far as any pattern looks ahead: reading stays linear in the length of the text. */
    static final int FARTHEST = 64;
    /** Words between two figures of which more are left out than these: no report that people wrote has more. */
    private static final int FIRST_WORDS = 60;
    private static final int LAST_WORDS = 70;
    private static final Pattern RESIDUE = Pattern.compile("\\[(?:bookmark|footnote|endnote|comment)[^\\]\\n]{0,200}]");

    private final char[] text;
    private final Patience patience;

    private FoldedText(char[] text, Patience patience) {
        this.text = text;
        this.patience = patience;
    }

    static FoldedText of(String text, Patience patience) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        separateThousands(text, folded);
        endClauses(folded);
        Matcher residue = RESIDUE.matcher(text);
        while (residue.find()) {
            Arrays.fill(folded, residue.start(), residue.end(), ' ');
        }
        return new FoldedText(folded, patience);
    }

    /** ４０，１８６: between full-width digits, three of them behind it, a full-width comma separates thousands. */
    private static void separateThousands(String text, char[] folded) {
        for (int i = text.indexOf('，'); i >= 0; i = text.indexOf('，', i + 1)) {
            if (i > 0 && isFullWidthDigit(text, i - 1) && isFullWidthDigit(text, i + 1) && isFullWidthDigit(text, i + 2)
                    && isFullWidthDigit(text, i + 3) && !isFullWidthDigit(text, i + 4)) {
                folded[i] = ',';
            }
        }
    }

    /** Half-width commas and full stops end clauses and sentences, unless they stand within a number. */
    private static void endClauses(char[] folded) {
        for (int i = 0; i < folded.length; i++) {
            boolean number = i > 0 && isDigit(folded[i - 1]) && i + 1 < folded.length && isDigit(folded[i + 1]);
            if (folded[i] == ',' && !number) {
                folded[i] = '，';
            } else if (folded[i] == '.' && i > 0 && endsSentence(folded, i)) {
                folded[i] = '。';
            }
        }
    }

    /** Between Chinese words, behind a unit or a bracket; behind a digit it may number what follows. */
    private static boolean endsSentence(char[] folded, int stop) {
        char before = folded[stop - 1];
        boolean last = stop + 1 == folded.length || folded[stop + 1] <= ' ' || Character.isIdeographic(folded[stop + 1])
                || isDigit(folded[stop + 1]);
        return last && (Character.isIdeographic(before) && "一二三四五六七八九十".indexOf(before) < 0 || before == '%'
                || before == ')' && folded[Math.max(0, stop - 2)] != '(');
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    private static boolean isFullWidthDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '０' && text.charAt(at) <= '９';
    }

    private static char fold(char each) {
        if (each >= FIRST_FULL_WIDTH && each <= LAST_FULL_WIDTH) {
            return each == '，' ? each : (char) (each - TO_HALF_WIDTH);
        }
        return switch (each) {
            case '\u3000', '\u00a0', '\t' -> ' ';
            case '—', '–', '−', '‐', '‑', '―' -> '-';
            case '∶', '︰', 'ː' -> ':';
            case '﹪' -> '%';
            case '｡' -> '。';
            case '､' -> '、';
            case '〇' -> '零';
            default -> each;
        };
    }

    /** A matcher that matches at an offset, as far as any pattern looks. Looking behind is free. */
    Matcher at(Pattern pattern, int offset) {
        return pattern.matcher(this).region(offset, Math.min(text.length, offset + FARTHEST)).useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    /** The first offset at or behind this one, on the same line, where no blank stands. */
    int skipBlanks(int offset) {
        int at = offset;
        while (at < text.length && text[at] == ' ') {
            at++;
        }
        patience.spend(at - offset);
        return at;
    }

    String between(int start, int end) {
        patience.spend(Math.max(0, end - start));
        return new String(text, start, Math.max(0, end - start));
    }

    /** The words between two offsets; beyond what any pattern looks at, the first of them and the last. */
    Excerpt excerpt(int start, int end) {
        return Excerpt.of(this, start, end, FIRST_WORDS, LAST_WORDS);
    }

    Patience patience() {
        return patience;
    }

    /** The character there, for nothing. */
    char at(int index) {
        return text[index];
    }

    @Override
    public int length() {
        return text.length;
    }

    @Override
    public char charAt(int index) {
        patience.spend(Patience.OF_CHARACTER);
        return text[index];
    }

    /** NUL where there is none. */
    char charOrNul(int index) {
        patience.spend(Patience.OF_CHARACTER);
        return index >= 0 && index < text.length ? text[index] : 0;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return between(start, end);
    }

    @Override
    public String toString() {
        return new String(text);
    }
}
