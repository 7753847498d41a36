package luzhi.claims.reading;

/**
 * Words of a text, as patterns may see them: no more than so many, and only while the text is wanted. Where there are more, what
 * stands in their midst is left out, and a comma, which every pattern stops at, stands for it.
 */
public final class Excerpt implements CharSequence {

    private static final char LEFT_OUT = '，';

    private final FoldedText text;
    private final int start;
    private final int length;
    /** Where the comma stands that stands for what is left out; -1 for nothing left out. */
    private final int seam;
    /** What is added to an index behind the seam. */
    private final int skipped;

    private Excerpt(FoldedText text, int start, int length, int seam, int skipped) {
        this.text = text;
        this.start = start;
        this.length = length;
        this.seam = seam;
        this.skipped = skipped;
    }

    /**
     * @param first so many characters of its beginning are kept
     * @param last so many of its end
     */
    static Excerpt of(FoldedText text, int start, int end, int first, int last) {
        int length = Math.max(0, end - start);
        return length <= first + last
                ? new Excerpt(text, start, length, -1, 0)
                : new Excerpt(text, start, first + last, first, length - first - last);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= length) {
            throw new IndexOutOfBoundsException(index);
        }
        return index == seam ? LEFT_OUT : text.charAt(start + index + (seam >= 0 && index > seam ? skipped : 0));
    }

    public int indexOf(char wanted) {
        for (int i = 0; i < length; i++) {
            if (charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    public boolean contains(String words) {
        return toString().contains(words);
    }

    public boolean startsWith(String words) {
        return length >= words.length() && words.contentEquals(subSequence(0, words.length()));
    }

    public boolean endsWith(String words) {
        return length >= words.length() && words.contentEquals(subSequence(length - words.length(), length));
    }

    /** Without the blanks around it. */
    public Excerpt strip() {
        int from = 0;
        int to = length;
        while (from < to && Character.isWhitespace(charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(charAt(to - 1))) {
            to--;
        }
        return subSequence(from, to);
    }

    @Override
    public Excerpt subSequence(int from, int to) {
        if (from < 0 || to < from || to > length) {
            throw new IndexOutOfBoundsException(from + " to " + to + " of " + length);
        }
        if (seam < 0 || to <= seam) {
            return new Excerpt(text, start + from, to - from, -1, 0);
        }
        return from > seam
                ? new Excerpt(text, start + from + skipped, to - from, -1, 0)
                : new Excerpt(text, start + from, to - from, seam - from, skipped);
    }

    @Override
    public String toString() {
        text.patience().spend(length);
        char[] words = new char[length];
        for (int i = 0; i < length; i++) {
            words[i] = i == seam ? LEFT_OUT : text.at(start + i + (seam >= 0 && i > seam ? skipped : 0));
        }
        return new String(words);
    }
}
