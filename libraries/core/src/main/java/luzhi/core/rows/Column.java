package luzhi.core.rows;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A column of a file that is written: its header, and what stands below it, so that neither can slip against the other.
 *
 * @param cell what a row has there, as {@link RowWriter#row} takes it; null for nothing
 */
public record Column<R>(String header, Function<? super R, ?> cell) {

    /**
     * Writes the header, then a row for everything that is handed over.
     *
     * @param rows hands each row to the consumer it is given, so that they need not be held all at once
     */
    public static <R> void write(RowWriter file, List<Column<R>> columns, Consumer<Consumer<R>> rows) {
        file.row(columns.stream().map(Column::header).toList());
        rows.accept(row -> file.row(columns.stream().map(column -> column.cell().apply(row)).toList()));
    }
}
