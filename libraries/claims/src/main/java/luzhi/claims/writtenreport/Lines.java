package luzhi.claims.writtenreport;

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
        Block line = trimmed(text, Block.paragraph(start, end));
        if (line.start() < line.end()) {
            blocks.add(line);
        }
    }

    /** The block without the white space around it; of no length if there is nothing else. */
    static Block trimmed(CharSequence text, Block block) {
        int first = block.start();
        int last = block.end();
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Block(first, last, block.kind(), block.place());
    }

    private static boolean isBlank(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each);
    }
}
