package luzhi.claims.writtenreport;

/**
 * Is told what a {@link WordWalker} meets. Offsets count the UTF-16 code units of the flow of text at hand: that of the document,
 * or, between {@link #boxBegins} and {@link #boxEnds}, that of a text box.
 */
interface WordVisitor {

    /**
     * Text within a text element.
     *
     * @param source where it stands in the part, in characters
     * @param escaped whether it is escaped in the part, and not CDATA
     */
    void text(WordRun run, int offset, String text, long source, boolean escaped);

    /**
     * A character that an element stands for: a tab, the end of a line, a hyphen, a symbol.
     *
     * @param source where the element begins
     */
    void character(WordRun run, int offset, char each, long source);

    /**
     * A run has ended that had text or characters.
     *
     * @param end behind its last tag
     */
    default void runEnds(WordRun run, int offset, long end) {}

    /** A character that parts paragraphs or cells and stands nowhere in the file. */
    void separator(char each);

    /** A paragraph, heading or cell has ended. */
    default void block(Block block) {}

    /** Within a run of the flow at hand, a text box begins. */
    void boxBegins(WordRun run);

    void boxEnds();
}
