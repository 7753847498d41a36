package luzhi.claims.reading;

import java.util.Collections;
import java.util.SortedMap;

/**
 * The figures of a row of a table.
 *
 * @param table number of the table in the text
 * @param part of the table, counted from 0: one begins with each row of headings that differ from those above
 * @param label what stands in its first column
 * @param byColumn the figures by their column, from 0
 */
public record TableRow(int table, int part, String label, SortedMap<Integer, Mention> byColumn) {

    /** What stands for the same row where its figures are too many for one sentence. */
    TableRow continued() {
        return new TableRow(table, part, label, Collections.emptySortedMap());
    }
}
