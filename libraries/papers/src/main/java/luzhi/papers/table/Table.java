package luzhi.papers.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import luzhi.core.language.Title;
import luzhi.core.rows.RowWriter;

/**
 * A table to be written to a file.
 *
 * @param title of its sheet; a spreadsheet shows 31 characters of it
 * @param rows where its rows come from, each with a cell a column
 */
public record Table(Title title, List<TableColumn> columns, Rows rows) {

    /** Hands rows over one at a time, so that they need not be held all at once. */
    public interface Rows {
        void forEach(Consumer<List<?>> consumer);
    }

    public Table {
        columns = List.copyOf(columns);
    }

    /** Its header, then its rows. */
    void writeTo(RowWriter file, Locale language) {
        file.row(columns.stream().map(column -> column.title().in(language)).toList());
        rows.forEach(row -> file.row(checked(row)));
    }

    private List<?> checked(List<?> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
        }
        for (int i = 0; i < row.size(); i++) {
            if (!columns.get(i).kind().takes(row.get(i))) {
                throw new IllegalArgumentException(columns.get(i).title().en() + " is no place for " + row.get(i));
            }
        }
        return row;
    }
}
