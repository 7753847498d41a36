package luzhi.claims.check;

import java.io.IOException;
import java.io.Writer;

import luzhi.claims.writtenreport.Block;

/** Writes what stands around the cells of a table, and cells that hold nothing. */
final class MarkedTable {

    /** A wider gap is no row of cells that hold nothing. */
    private static final int MOST_EMPTY = 100;

    private final Writer page;
    private Block.Place last;

    MarkedTable(Writer page) {
        this.page = page;
    }

    /** Ends, begins or goes on, so that a block of this place can be written; null if it is none of a table. */
    void moveTo(Block.Place place) throws IOException {
        boolean sameTable = last != null && place != null && last.table() == place.table();
        boolean sameRow = sameTable && last.row() == place.row();
        if (last != null && !sameRow) {
            page.write("</tr>\n");
        }
        if (last != null && !sameTable) {
            page.write("</table>\n");
        }
        if (place != null) {
            if (!sameTable) {
                page.write("<table>\n");
            }
            if (!sameRow) {
                page.write("<tr>");
            }
            int empty = place.column() - (sameRow ? last.column() + 1 : 0);
            page.write("<td></td>".repeat(Math.max(0, Math.min(MOST_EMPTY, empty))));
        }
        last = place;
    }
}
