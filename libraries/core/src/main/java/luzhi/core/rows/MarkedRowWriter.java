package luzhi.core.rows;

import java.util.List;
import java.util.Map;

/** Writes rows to a sheet on which cells can be marked. */
public interface MarkedRowWriter extends RowWriter {

    /**
     * Writes a row that keeps its number; those between it and the row before stay empty.
     *
     * @param number as a spreadsheet shows it, from 1, greater than that of the row before
     * @param cells as {@link #row(List)} takes them
     * @param notes by the cell's place in its row, from 0: what is said at it, where a colour marks it
     */
    void row(long number, List<?> cells, Map<Integer, String> notes);
}
