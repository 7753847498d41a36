package luzhi.claims.writtenreport;

import java.util.List;

/**
 * The text of a report. Offsets are in UTF-16 code units.
 *
 * @param blocks its paragraphs, headings and cells, in the order of the text, none within another; what lies between two is
 *        white space
 */
public record WrittenReport(String text, List<Block> blocks) {

    public WrittenReport {
        blocks = List.copyOf(blocks);
    }

    /** A text in which each line that is not blank is a paragraph. */
    public static WrittenReport ofPlainText(String text) {
        return new WrittenReport(text, Lines.of(text));
    }
}
