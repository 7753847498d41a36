package luzhi.claims.writtenreport;

import java.util.List;

/**
 * What somebody remarks about a stretch of a written report.
 *
 * @param start offset of the first character that it is about, in UTF-16 code units of the text
 * @param end offset behind the last one; above {@code start}
 * @param paragraphs what is said
 */
public record Remark(int start, int end, List<String> paragraphs) {

    public Remark {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Nothing to remark on: from " + start + " to " + end);
        }
        paragraphs = List.copyOf(paragraphs);
    }
}
