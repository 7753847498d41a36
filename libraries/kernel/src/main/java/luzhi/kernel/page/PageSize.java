package luzhi.kernel.page;

import java.util.regex.Pattern;

/** How many entries a page may show: 1 to {@link #LARGEST}. */
public record PageSize(int entries) {

    public static final int LARGEST = 10_000;

    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,4}");

    /** @throws IllegalArgumentException if it is out of range */
    public PageSize {
        if (entries < 1 || entries > LARGEST) {
            throw new IllegalArgumentException("Not from 1 to " + LARGEST + ": " + entries);
        }
    }

    /** @throws IllegalArgumentException if the text is not a whole number in range */
    public static PageSize parse(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a number of entries: " + text);
        }
        return new PageSize(Integer.parseInt(text));
    }
}
