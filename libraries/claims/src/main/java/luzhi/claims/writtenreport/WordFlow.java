package luzhi.claims.writtenreport;

/** A flow of text while it is walked through: that of the document or that of a text box. Keeps count of paragraphs and cells. */
final class WordFlow {

    private final WordVisitor visitor;
    private int offset;
    /** Where the paragraph at hand begins; −1 between paragraphs. */
    private int paragraph = -1;
    private int tables;
    /** Tables open, one within another. */
    private int depth;
    private int row;
    private int column;
    private int span;
    private int cell;
    private boolean cellHasParagraph;

    WordFlow(WordVisitor visitor) {
        this.visitor = visitor;
    }

    int offset() {
        return offset;
    }

    /** Takes text that was told to the visitor. */
    void advance(int units) {
        offset += units;
    }

    private void separate(char each) {
        visitor.separator(each);
        offset++;
    }

    void paragraphBegins() {
        if (paragraph >= 0) {
            return;
        }
        if (depth > 0 && cellHasParagraph) {
            separate('\n');
        }
        cellHasParagraph = true;
        paragraph = offset;
    }

    /** @param goesOn whether its end was deleted, so that the next one is part of it */
    void paragraphEnds(boolean isHeading, boolean goesOn) {
        if (goesOn || paragraph < 0) {
            return;
        }
        if (depth == 0) {
            visitor.block(new Block(paragraph, offset, isHeading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, null));
            separate('\n');
        }
        paragraph = -1;
    }

    void tableBegins() {
        paragraph = -1;
        if (depth++ == 0) {
            row = -1;
        }
    }

    void tableEnds() {
        depth--;
        tables += depth == 0 ? 1 : 0;
    }

    void rowBegins() {
        if (depth == 1) {
            row++;
            column = 0;
            span = 0;
        }
    }

    void rowEnds() {
        if (depth == 1) {
            separate('\n');
        }
    }

    /** A cell within a cell is text of that. */
    void cellBegins() {
        if (depth == 1) {
            column += span;
            if (span > 0) {
                separate('\t');
            }
            span = 1;
            cell = offset;
            cellHasParagraph = false;
        }
    }

    /** The cell at hand spans that many columns. */
    void cellSpans(int columns) {
        if (depth == 1) {
            span = columns;
        }
    }

    void cellEnds() {
        paragraph = -1;
        if (depth == 1) {
            visitor.block(new Block(cell, offset, Block.Kind.CELL, new Block.Place(tables, row, column)));
        }
    }
}
