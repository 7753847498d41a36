package luzhi.papers.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import luzhi.core.language.Title;
import luzhi.core.rows.Column;
import luzhi.core.rows.RowWriter;

/**
 * A table to be written to a file.
 *
 * @param title of its sheet; a spreadsheet shows 31 characters of it
 * @param rows hands each row to the consumer it is given, so that they need not be held all at once
 */
public record Table<R>(Title title, List<TableColumn<R>> columns, Consumer<Consumer<R>> rows) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** Its header, then its rows. */
    void writeTo(RowWriter file, Locale language) {
        Column.write(file, columns.stream().map(column -> column.in(language)).toList(), rows);
    }
}
