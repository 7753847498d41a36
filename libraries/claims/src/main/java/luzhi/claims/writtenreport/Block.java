package luzhi.claims.writtenreport;

/**
 * A stretch of a text that belongs together.
 *
 * @param start offset of its first character
 * @param end offset behind its last one
 * @param place where it stands, if it is a cell; null otherwise
 */
public record Block(int start, int end, Kind kind, Place place) {

    /** What a block is. */
    public enum Kind {
        PARAGRAPH, HEADING, CELL
    }

    /**
     * The place of a cell.
     *
     * @param table number of the table in the file, from 0
     * @param row from 0
     * @param column from 0; a cell that spans several columns counts for each of them
     */
    public record Place(int table, int row, int column) {}

    public Block {
        if (start < 0 || end < start || (kind == Kind.CELL) != (place != null)) {
            throw new IllegalArgumentException(
                    "Not a block: " + kind + " from " + start + " to " + end + " at " + place);
        }
    }

    public static Block paragraph(int start, int end) {
        return new Block(start, end, Kind.PARAGRAPH, null);
    }
}
