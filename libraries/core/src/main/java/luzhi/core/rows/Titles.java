package luzhi.core.rows;

/** What the columns of a file are called: as its first row says, else by their letters (A, B, … AA). */
final class Titles {

    private static final int LETTERS = 26;

    private String[] titles = {};

    /** Takes the titles from the row that the reader is at. */
    void learn(RowReader header) {
        titles = new String[header.size()];
        for (int i = 0; i < titles.length; i++) {
            titles[i] = header.cell(i);
        }
    }

    /** @param column from 0 */
    String of(int column) {
        return column < titles.length && !titles[column].isBlank() ? titles[column] : letters(column);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
