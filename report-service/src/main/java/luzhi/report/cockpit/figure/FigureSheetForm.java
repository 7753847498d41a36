package luzhi.report.cockpit.figure;

import java.util.List;
import java.util.stream.IntStream;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

import luzhi.core.figure.Provenance;

/**
 * The sheet as a browser sends it, column by column: what stands at the same place of each belongs together.
 *
 * @param document where everything was read that names no document of its own; null or blank for none
 */
record FigureSheetForm(@RestForm List<String> figure, @RestForm List<String> value, @RestForm List<String> missing,
        @RestForm List<String> source, @RestForm List<String> table, @RestForm List<String> row,
        @RestForm List<Integer> revision, @RestForm List<String> before, @RestForm @Nullable String document) {

    List<TypedFigure> rows() {
        return IntStream.range(0, figure.size()).mapToObj(i -> new TypedFigure(figure.get(i), at(value, i),
                at(missing, i), new Provenance(at(source, i), at(table, i), at(row, i)),
                i < revision.size() ? revision.get(i) : 0, at(before, i))).toList();
    }

    private static String at(List<String> column, int row) {
        return row < column.size() ? column.get(row) : "";
    }

    String documentOfAll() {
        return document == null ? "" : document;
    }
}
