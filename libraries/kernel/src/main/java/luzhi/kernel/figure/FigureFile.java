package luzhi.kernel.figure;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import luzhi.core.figure.Figure;
import luzhi.core.figure.Provenance;
import luzhi.core.rows.CsvRowWriter;
import luzhi.core.rows.RowWriter;

/** Figures as a table of CSV, row by row as they come, so that memory does not grow with their number. */
final class FigureFile {

    static final String CSV = "text/csv";

    private static final List<String> COLUMNS = List.of("measure", "dimensions", "region", "period", "value", "missing",
            "unit", "origin", "revision", "recordedAt", "recordedBy", "document", "table", "row", "complete");
    private static final Provenance NONE = new Provenance(null, null, null);

    private FigureFile() {}

    /** @param walk hands each figure to the consumer it is given */
    static void write(Consumer<Consumer<Figure>> walk, OutputStream out) {
        try (RowWriter file = new CsvRowWriter(out)) {
            file.row(COLUMNS);
            walk.accept(figure -> file.row(row(figure)));
        }
    }

    private static List<Object> row(Figure figure) {
        Provenance source = figure.source() == null ? NONE : figure.source();
        return Arrays.asList(figure.measure(), figure.dimensions(), figure.region().text(), figure.period(),
                figure.value(), figure.missing() == null ? null : figure.missing().code(), figure.unit(),
                figure.origin().code(), figure.revision(), figure.recordedAt(), figure.recordedBy(), source.document(),
                source.table(), source.row(), figure.complete());
    }
}
