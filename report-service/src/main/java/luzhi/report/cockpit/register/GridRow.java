package luzhi.report.cockpit.register;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A row of a register in a table whose cells can be written into.
 *
 * @param id null for a row that does not exist yet
 * @param revision beside which its cells were typed; 0 for a row that does not exist yet
 * @param kept whether all that was typed is kept
 * @param left by whom it was left as it is; null for a row that does not exist yet
 * @param faults what is wrong with it as a whole
 */
record GridRow(@Nullable Long id, long revision, boolean kept, List<Cell> cells, @Nullable Left left,
        List<String> faults) {

    private static final int NAMING = 3;

    GridRow {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
    }

    /** What it is called where it is named: what its first cells say. */
    public String name() {
        return cells.stream().limit(NAMING).map(Cell::text).collect(Collectors.joining(" "));
    }

    /** The cell of a column that there is. */
    Cell cell(String column) {
        return cells.stream().filter(cell -> cell.column().equals(column)).findFirst().orElseThrow();
    }

    /** What people read there. */
    String text(String column) {
        return cell(column).text();
    }

    /**
     * A cell.
     *
     * @param column by its name
     * @param text as people read it
     * @param typed as the service is sent it
     * @param number whether it is one
     * @param trouble null where there is none
     */
    record Cell(String column, String text, String typed, boolean number, @Nullable Trouble trouble) {}

    /**
     * Why what was typed into a cell is not kept.
     *
     * @param stale whether somebody else changed the row meanwhile
     * @param present what the cell says meanwhile, where that is something else
     * @param faults what is wrong with it
     */
    record Trouble(boolean stale, @Nullable String present, List<String> faults) {

        Trouble {
            faults = List.copyOf(faults);
        }
    }

    /** When somebody left a row as it is. */
    record Left(OffsetDateTime at, String by) {}
}
