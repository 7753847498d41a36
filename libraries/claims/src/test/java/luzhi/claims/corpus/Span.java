package luzhi.claims.corpus;

/**
 * A stretch of a text.
 *
 * @param start offset of its first UTF-16 code unit
 * @param end offset behind its last one
 */
public record Span(int start, int end) {

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Its words in the text it is of. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
