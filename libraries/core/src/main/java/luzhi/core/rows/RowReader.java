package luzhi.core.rows;

import luzhi.core.problem.RuleBroken;

/** Rows of a file, one at a time, as text. */
public interface RowReader extends AutoCloseable {

    /**
     * Moves to the next row; false at the end.
     *
     * @throws RuleBroken if the file cannot be read on
     */
    boolean next();

    /** Number of the row as a spreadsheet shows it, from 1; blank rows count. */
    long row();

    /** How many cells this row has. */
    int size();

    /** A cell's text, empty if there is none: numbers as plain decimals, dates as ISO 8601, booleans as true or false. */
    String cell(int column);

    /** What is wrong with a cell in itself, as the code of a fault such as {@code formula-cell}; null if nothing. */
    String flaw(int column);

    /** Whether all cells are empty. */
    boolean isBlank();

    @Override
    void close();
}
