package luzhi.report.manuscript;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text as blocks. */
final class Lines {

    private Lines() {}

    /** Every line that is not blank, without the white space around it. */
    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            add(text, start, end, blocks);
            start = end + 1;
        }
        return blocks;
    }

    private static boolean isLineEnd(char each) {
        return each == '\n' || each == '\r';
    }

    private static void add(String text, int start, int end, List<Block> blocks) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            blocks.add(Block.paragraph(first, last));
        }
    }

    private static boolean isBlank(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each);
    }
}
