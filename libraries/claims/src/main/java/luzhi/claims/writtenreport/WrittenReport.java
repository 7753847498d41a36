package luzhi.claims.writtenreport;

import java.util.List;

/**
 * The text of a report. Offsets are in UTF-16 code units.
 *
 * @param blocks its paragraphs, headings and cells, in the order of the text, none within another; what lies between two is
 *        white space
 */
public record WrittenReport(String text, List<Block> blocks) {

    /** A number with all that is kept of it takes as much as so many characters. */
    private static final int OF_NUMBER = 6;

    public WrittenReport {
        blocks = List.copyOf(blocks);
    }

    /** How many characters of a text as people write them take as much memory: more than it has where it is little but numbers. */
    public long laborious() {
        long numbers = 0;
        boolean inNumber = false;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = Character.isDigit(text.charAt(i));
            numbers += digit && !inNumber ? 1 : 0;
            inNumber = digit;
        }
        return Math.max(text.length(), numbers * OF_NUMBER);
    }

    /** A text in which each line that is not blank is a paragraph. */
    public static WrittenReport ofPlainText(String text) {
        return new WrittenReport(text, Lines.of(text));
    }
}
