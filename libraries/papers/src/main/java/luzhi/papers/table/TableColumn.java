package luzhi.papers.table;

import java.util.Locale;
import java.util.function.Function;

import luzhi.core.language.Title;
import luzhi.core.rows.Column;

/**
 * A column of a table: what stands in its header, and what in its cells.
 *
 * @param cell what a row has there, of the kind or null for nothing
 */
public record TableColumn<R>(Title title, CellKind kind, Function<? super R, ?> cell) {

    public static <R> TableColumn<R> of(CellKind kind, String zh, String en, Function<? super R, ?> cell) {
        return new TableColumn<>(new Title(zh, en), kind, cell);
    }

    /**
     * The same column in a table of what this is told of.
     *
     * @param part null where there is nothing to tell
     */
    public <W> TableColumn<W> of(Function<? super W, ? extends R> part) {
        return new TableColumn<>(title, kind, whole -> {
            R row = part.apply(whole);
            return row == null ? null : cell.apply(row);
        });
    }

    Column<R> in(Locale language) {
        return new Column<>(title.in(language), this::checkedCell);
    }

    private Object checkedCell(R row) {
        Object value = cell.apply(row);
        if (!kind.takes(value)) {
            throw new IllegalArgumentException(title.en() + " is no place for " + value);
        }
        return value;
    }
}
