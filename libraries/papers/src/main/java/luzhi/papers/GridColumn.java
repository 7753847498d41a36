package luzhi.papers;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a grid with what stands in its cells, so that neither can slip against the other.
 *
 * @param weight its part of the width
 * @param cell what a row has there
 */
public record GridColumn<R>(String title, int weight, Function<? super R, Block.Cell> cell) {

    /** A table with a row for each of these. */
    public static <R> Block.Grid grid(List<R> rows, List<GridColumn<R>> columns) {
        return new Block.Grid(columns.stream().map(column -> new Block.GridHeader(column.title(), column.weight()))
                .toList(),
                rows.stream().map(row -> columns.stream().map(column -> column.cell().apply(row)).toList())
                        .toList());
    }
}
