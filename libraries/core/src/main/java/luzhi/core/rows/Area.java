package luzhi.core.rows;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that belong together.
 *
 * @param firstRow from 1
 * @param firstColumn from 0
 */
record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** A worksheet has no more rows. */
    static final int MOST_ROWS = 1 << 20;

    private static final int MOST_LETTERS = 3;
    private static final int LETTERS = 26;
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})(?::([A-Z]{1,3})(\\d{1,7}))?");

    /** The area of a reference such as {@code A1:B7}; nothing if it is no such reference. */
    static Optional<Area> parse(String reference) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int row = Integer.parseInt(parts.group(2));
        int column = column(parts.group(1));
        return Optional.of(parts.group(3) == null
                ? new Area(row, row, column, column)
                : new Area(row, Integer.parseInt(parts.group(4)), column, column(parts.group(3))));
    }

    boolean isOneCell() {
        return firstRow == lastRow && firstColumn == lastColumn;
    }

    /** The column, from 0, of a reference to a cell; -1 if it is none. */
    static int column(String reference) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && letters <= MOST_LETTERS) {
            char letter = reference.charAt(letters);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * LETTERS + letter - 'A' + 1;
            letters++;
        }
        return letters > MOST_LETTERS ? -1 : column - 1;
    }
}
